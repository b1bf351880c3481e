import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { standsStill } from '../../../cases/project/suspension/period-on-file.ts';
import { DEADLINE_WHENS, type DeadlineRow, type DeadlineWhen } from '../../../contract/deadline-views.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { citeClause } from '../../../kernel/clause.ts';
import { ListTable } from '../../parts/list-table.tsx';
import { Loaded, Page } from '../../parts/page.tsx';
import { SavedFilters } from '../../parts/saved-filters.tsx';
import { Term } from '../../parts/term.tsx';
import { useMe } from '../../parts/use-me.ts';
import { deadlinesQuery } from '../../queries.ts';
import { lateCircular } from '../kept/circular-drafts.ts';
import { DraftCircular } from '../kept/draft-circular.tsx';
import { DEADLINES, WHEN_WORDS } from './words.ts';

const route = getRouteApi('/office/deadlines');

/** 期限一览: the periods that all cases are in, the nearest first; overdue ones and those of this week by themselves. */
export function Deadlines() {
  const { when } = route.useSearch();
  const query = useQuery(deadlinesQuery(when));
  const { today } = useMe();
  return (
    <Page title={DEADLINES.title}>
      <SavedFilters list="deadlines" />
      <Loaded query={query}>
        {({ items, counts }) => (
          <>
            <Tabs when={when} counts={counts} />
            {when === 'overdue' && items.length > 0 && <DraftCircular label={DEADLINES.draft} cells={lateCircular(items, today)} />}
            <Table rows={items} when={when} />
            {items.length === DEADLINES.most && <p className="hint">{DEADLINES.firstOnly}</p>}
          </>
        )}
      </Loaded>
    </Page>
  );
}

type Counts = { readonly [W in DeadlineWhen]?: number };

function Tabs({ when, counts }: { readonly when: DeadlineWhen | undefined; readonly counts: Counts }) {
  const all = DEADLINE_WHENS.reduce((sum, each) => sum + (counts[each] ?? 0), 0);
  return (
    <nav className="tabs" aria-label={DEADLINES.tabs}>
      <Link to="/deadlines" search={{}} {...current(when === undefined)}>
        {DEADLINES.all} <b>{all}</b>
      </Link>
      {DEADLINE_WHENS.map((each) => (
        <Link key={each} to="/deadlines" search={{ when: each }} {...current(when === each)}>
          {WHEN_WORDS[each]} <b>{counts[each] ?? 0}</b>
        </Link>
      ))}
    </nav>
  );
}

/** The router marks any of these as active by its path; here the filter decides. */
const current = (isCurrent: boolean) => ({
  activeOptions: { exact: true, includeSearch: true },
  activeProps: {},
  'aria-current': isCurrent ? ('page' as const) : undefined,
});

function Table({ rows, when }: { readonly rows: readonly DeadlineRow[]; readonly when: DeadlineWhen | undefined }) {
  const { today } = useMe();
  return (
    <ListTable
      caption={DEADLINES.title}
      save={{ filter: when && WHEN_WORDS[when] }}
      rows={rows}
      rowKey={({ caseId, deadline, subject }) => `${caseId} ${deadline} ${subject}`}
      empty={<p>{DEADLINES.none}</p>}
      columns={[
        {
          head: DEADLINES.of,
          cell: ({ kind, caseId, of }) => (
            <CaseLink kind={kind} id={caseId}>
              {of}
            </CaseLink>
          ),
          saved: ['text', ({ of }) => of],
          wide: true,
        },
        { head: DEADLINES.what, cell: ({ title, about }) => (about === null ? title : `${title}：${about}`) },
        {
          head: DEADLINES.due,
          cell: (row) => <Term dueOn={row.dueOn} today={today} nature={row.nature} isSuspended={standsStill(row)} />,
          saved: ['day', ({ dueOn }) => dueOn],
        },
        { head: DEADLINES.owner, cell: ({ owner }) => owner },
        { head: DEADLINES.otherwise, cell: ({ otherwise }) => otherwise, wide: true },
        {
          head: DEADLINES.clause,
          cell: ({ clause }) => <ClauseLink clause={clause} />,
          saved: ['text', ({ clause }) => citeClause(clause)],
        },
      ]}
    />
  );
}
