import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LIVES } from '../../../cases/lives.ts';
import type { TouchedCase } from '../../../contract/policy-views.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded, Page } from '../../parts/page.tsx';
import { touchedCasesQuery } from '../../queries.ts';
import { CASES } from './words.ts';

const route = getRouteApi('/office/policy/cases');
const stageOf = ({ kind, stage }: TouchedCase): string =>
  (LIVES[kind].stageWords as Readonly<Record<string, string | undefined>>)[stage] ?? stage;

/** The open cases that rest on a clause: what somebody who changes it has to think of. */
export function PolicyCases() {
  const { clause = '' } = route.useSearch();
  const query = useQuery(touchedCasesQuery(clause));
  return (
    <Page title={CASES.title}>
      <Loaded query={query}>
        {({ clause: id, cases }) => (
          <>
            <p>
              <ClauseLink clause={id} />，{CASES.total(cases.length)}
            </p>
            <DataTable
              caption={CASES.title}
              rows={cases}
              rowKey={(each) => each.id}
              empty={CASES.empty}
              columns={[
                {
                  head: CASES.what,
                  cell: ({ kind, id: caseId, title }) => (
                    <CaseLink kind={kind} id={caseId}>
                      {title}
                    </CaseLink>
                  ),
                  wide: true,
                },
                { head: CASES.stage, cell: stageOf },
                { head: CASES.rests, cell: ({ rests }) => CASES[rests] },
              ]}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
