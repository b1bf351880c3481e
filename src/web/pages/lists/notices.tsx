import { useQuery } from '@tanstack/react-query';
import { NOTICE_ACTS, NOTICE_PURPOSE_WORDS, NOTICE_STAGE_WORDS } from '../../../cases/notice/acts.ts';
import type { NoticeRow } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import type { Column } from '../../parts/column.ts';
import { ListTable } from '../../parts/list-table.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { noticesQuery } from '../../queries.ts';
import { Publishable, PublishableRewards } from './publishable.tsx';
import { NOTICE } from './words.ts';

const COLUMNS: ReadonlyArray<Column<NoticeRow>> = [
  {
    head: NOTICE.name,
    cell: ({ id, title }) => (
      <CaseLink kind="notice" id={id}>
        {title}
      </CaseLink>
    ),
    saved: ['text', ({ title }) => title],
    wide: true,
  },
  { head: NOTICE.purpose, cell: ({ purpose }) => NOTICE_PURPOSE_WORDS[purpose] },
  {
    head: NOTICE.stage,
    cell: ({ stage }) => <span className="tag">{NOTICE_STAGE_WORDS[stage]}</span>,
    saved: ['text', ({ stage }) => NOTICE_STAGE_WORDS[stage]],
  },
  { head: NOTICE.period, cell: ({ startsOn, lastDay }) => `${formatDay(startsOn)}${NOTICE.to}${formatDay(lastDay)}` },
  {
    head: NOTICE.left,
    cell: (row) => <Left row={row} />,
    saved: ['number', ({ stage, remainingWorkingDays }) => (stage === 'open' ? remainingWorkingDays : null)],
  },
  {
    head: NOTICE.openObjections,
    cell: ({ openObjections }) => (openObjections === 0 ? '—' : <span className="tag bad">{NOTICE.items(openObjections)}</span>),
    saved: ['number', ({ openObjections }) => openObjections],
  },
];

/** Public notices, newest first; officers publish the next one from the projects that wait for it. */
export function Notices() {
  const me = useMe();
  const query = useQuery(noticesQuery());
  const mayPublish = NOTICE_ACTS.publishNotice.roles.some((role) => me.roles.includes(role));
  return (
    <Page title={NOTICE.title}>
      <Loaded query={query}>
        {(rows) => (
          <ListTable
            caption={NOTICE.caption}
            rows={rows}
            rowKey={({ id }) => id}
            empty={
              <>
                <p>{NOTICE.empty}</p>
                <p>{NOTICE.howTo}</p>
              </>
            }
            columns={COLUMNS}
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
