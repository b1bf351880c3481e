import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { SELECTION_STAGE_WORDS } from '../../../cases/selection/acts.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ListTable } from '../../parts/list-table.tsx';
import { Loaded, Page } from '../../parts/page.tsx';
import { selectionsQuery } from '../../queries.ts';
import { SELECTIONS } from './words.ts';

/** The pilot lists, newest first. */
export function Selections() {
  const query = useQuery(selectionsQuery());
  return (
    <Page title={SELECTIONS.title}>
      <Loaded query={query}>
        {(rows) => (
          <ListTable
            caption={SELECTIONS.caption}
            rows={rows}
            rowKey={({ id }) => id}
            empty={
              <>
                <p>{SELECTIONS.empty}</p>
                <p>{SELECTIONS.howTo}</p>
                <Link to="/projects">{SELECTIONS.toProjects}</Link>
              </>
            }
            columns={[
              {
                head: SELECTIONS.name,
                cell: ({ id, title }) => (
                  <CaseLink kind="selection" id={id}>
                    {title}
                  </CaseLink>
                ),
                saved: ['text', ({ title }) => title],
                wide: true,
              },
              {
                head: SELECTIONS.stage,
                cell: ({ stage }) => <span className="tag">{SELECTION_STAGE_WORDS[stage]}</span>,
                saved: ['text', ({ stage }) => SELECTION_STAGE_WORDS[stage]],
              },
              {
                head: SELECTIONS.count,
                cell: ({ count }) => SELECTIONS.households(count),
                saved: ['number', ({ count }) => count],
                money: true,
              },
              { head: SELECTIONS.on, cell: ({ on }) => formatDay(on), saved: ['day', ({ on }) => on], short: true },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
