import { useQuery } from '@tanstack/react-query';
import { NOTICE_ACTS, NOTICE_PURPOSE_WORDS, NOTICE_STAGE_WORDS } from '../../../cases/notice/acts.ts';
import type { NoticeRow } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { noticesQuery } from '../../queries.ts';
import { Publishable, PublishableRewards } from './publishable.tsx';
import { NOTICE } from './words.ts';

/** Public notices, newest first; officers publish the next one from the projects that wait for it. */
export function Notices() {
  const me = useMe();
  const query = useQuery(noticesQuery());
  const mayPublish = NOTICE_ACTS.publishNotice.roles.some((role) => me.roles.includes(role));
  return (
    <Page title={NOTICE.title}>
      <Loaded query={query}>
        {(rows) => (
          <DataTable
            caption={NOTICE.caption}
            rows={rows}
            rowKey={({ id }) => id}
            empty={
              <>
                <p>{NOTICE.empty}</p>
                <p>{NOTICE.howTo}</p>
              </>
            }
            columns={[
              {
                head: NOTICE.name,
                cell: ({ id, title }) => (
                  <CaseLink kind="notice" id={id}>
                    {title}
                  </CaseLink>
                ),
                wide: true,
              },
              { head: NOTICE.purpose, cell: ({ purpose }) => NOTICE_PURPOSE_WORDS[purpose] },
              { head: NOTICE.stage, cell: ({ stage }) => <span className="tag">{NOTICE_STAGE_WORDS[stage]}</span> },
              { head: NOTICE.period, cell: ({ startsOn, lastDay }) => `${formatDay(startsOn)}${NOTICE.to}${formatDay(lastDay)}` },
              { head: NOTICE.left, cell: (row) => <Left row={row} /> },
              {
                head: NOTICE.openObjections,
                cell: ({ openObjections }) =>
                  openObjections === 0 ? '—' : <span className="tag bad">{NOTICE.items(openObjections)}</span>,
              },
            ]}
          />
        )}
      </Loaded>
      {mayPublish && (
        <Section title={NOTICE.publish}>
          <Publishable purpose="pilot" />
          <Publishable purpose="award" />
          <PublishableRewards />
        </Section>
      )}
    </Page>
  );
}

function Left({ row: { stage, remainingWorkingDays } }: { readonly row: NoticeRow }) {
  if (stage !== 'open') return '—';
  return <span className="tag open">{remainingWorkingDays > 0 ? NOTICE.leftDays(remainingWorkingDays) : NOTICE.elapsed}</span>;
}
