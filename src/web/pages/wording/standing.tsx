import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Policy } from '../../../../policy/policy.ts';
import type { StandingMembers } from '../../../contract/policy-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Page } from '../../parts/page.tsx';
import { standingMembersQuery } from '../../queries.ts';
import { usePack } from './pack.ts';
import { STANDING } from './words.ts';

const route = getRouteApi('/office/policy/standing');

/** Those whom a number beside a clause counts, each leading to its case. */
export function StandingPage() {
  const { obligation = '', side } = route.useSearch();
  const [pack, query] = [usePack(), useQuery(standingMembersQuery(obligation, side))];
  return (
    <Page title={STANDING.title}>
      <Loaded query={query}>
        {(found) => (
          <>
            {pack.data && <Demanded policy={pack.data} found={found} />}
            <DataTable
              caption={found.says}
              rows={found.members.map((member, at) => ({ ...member, at }))}
              rowKey={({ caseId, at }) => `${caseId} ${at}`}
              empty={STANDING.nobody}
              columns={[
                {
                  head: STANDING.who,
                  cell: ({ kind, caseId, title }) => (
                    <CaseLink kind={kind} id={caseId}>
                      {title}
                    </CaseLink>
                  ),
                  wide: true,
                },
                { head: STANDING.due, cell: ({ dueOn }) => (dueOn === null ? STANDING.noDue : formatDay(dueOn)), short: true },
              ]}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Demanded({ policy, found: { obligation, says, members } }: { readonly policy: Policy; readonly found: StandingMembers }) {
  const demand = policy.obligations.find(({ id }) => id === obligation);
  return (
    demand && (
      <p>
        <ClauseLink clause={demand.clause} />：{demand.what}。{STANDING.counted(says, members.length)}
      </p>
    )
  );
}
