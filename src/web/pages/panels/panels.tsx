import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PANEL_STAGE_WORDS } from '../../../cases/panel/acts.ts';
import { REVIEW_WORDS } from '../../../cases/panel/records.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ListTable } from '../../parts/list-table.tsx';
import { Loaded, Page } from '../../parts/page.tsx';
import { useMe } from '../../parts/use-me.ts';
import { panelsQuery } from '../../queries.ts';
import { PANELS } from './words.ts';

function Empty() {
  const me = useMe();
  if (me.roles.includes('expert')) return <p>{PANELS.expertEmpty}</p>;
  return (
    <>
      <p>{PANELS.empty}</p>
      <p>{PANELS.howTo}</p>
      <Link to="/projects">{PANELS.toProjects}</Link>
    </>
  );
}

/** The expert reviews, newest first; an expert finds his own here. */
export function Panels() {
  const query = useQuery(panelsQuery());
  return (
    <Page title={PANELS.title}>
      <Loaded query={query}>
        {(rows) => (
          <ListTable
            caption={PANELS.caption}
            rows={rows}
            rowKey={({ id }) => id}
            empty={<Empty />}
            columns={[
              {
                head: PANELS.name,
                cell: ({ id, title }) => (
                  <CaseLink kind="panel" id={id}>
                    {title}
                  </CaseLink>
                ),
                saved: ['text', ({ title }) => title],
                wide: true,
              },
              { head: PANELS.review, cell: ({ review }) => REVIEW_WORDS[review] },
              {
                head: PANELS.stage,
                cell: ({ stage }) => <span className="tag">{PANEL_STAGE_WORDS[stage]}</span>,
                saved: ['text', ({ stage }) => PANEL_STAGE_WORDS[stage]],
              },
              { head: PANELS.count, cell: ({ count }) => PANELS.households(count), saved: ['number', ({ count }) => count], money: true },
              { head: PANELS.on, cell: ({ on }) => formatDay(on), saved: ['day', ({ on }) => on], short: true },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
