import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { SELECTION_STAGE_WORDS } from '../../../cases/selection/acts.ts';
import { sayPriority } from '../../../cases/project/application/priority.ts';
import type { SelectionView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { Offers } from '../../acts/offers.tsx';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Dispatches } from '../../parts/dispatches.tsx';
import { FactList } from '../../parts/facts.tsx';
import { LastEvaluations } from '../../parts/last-evaluations.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { CaseLink } from '../../parts/case-link.tsx';
import { Basis } from '../../parts/review-basis.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { DISPATCH } from '../../parts/words.ts';
import { caseQuery } from '../../queries.ts';
import { SELECTIONS } from './words.ts';

const route = getRouteApi('/office/selections/$id');

/** One pilot list: who is on it, who submitted it, and the approver's decision. */
export function SelectionPage() {
  const { id } = route.useParams();
  const query = useQuery(caseQuery<SelectionView>(id));
  return (
    <Loaded query={query} title={SELECTIONS.title}>
      {(view) => (
        <Page title={view.title} extra={<span className="tag">{SELECTION_STAGE_WORDS[view.stage]}</span>}>
          <FactList
            lines={[
              [SELECTIONS.submittedBy, view.submittedBy],
              [SELECTIONS.submittedOn, formatDay(view.submittedOn)],
              [SELECTIONS.count, SELECTIONS.households(view.items.length)],
              [SELECTIONS.basis, view.basis && <Basis key="basis" basis={view.basis} />],
              [SELECTIONS.reason, view.reason],
            ]}
          />
          {view.passedOver && <PassedOver of={view.passedOver} />}
          <Section title={SELECTIONS.acts}>
            <LastEvaluations />
            <Offers of={view} />
          </Section>
          <Section title={SELECTIONS.items}>
            <DataTable
              caption={SELECTIONS.items}
              rows={view.items.map((item, index) => ({ ...item, no: index + 1 }))}
              rowKey={({ caseId }) => caseId}
              columns={[
                { head: SELECTIONS.no, cell: ({ no }) => no },
                {
                  head: SELECTIONS.firm,
                  cell: ({ caseId, name }) => (
                    <CaseLink kind="project" id={caseId}>
                      {name}
                    </CaseLink>
                  ),
                  wide: true,
                },
                { head: SELECTIONS.priority, cell: sayPriority },
                { head: SELECTIONS.code, cell: ({ creditCode }) => <span className="code">{creditCode}</span> },
              ]}
            />
          </Section>
          <Dispatches title={DISPATCH.title} caseId={view.id} />
          <Section title={SELECTIONS.timeline}>
            <Timeline entries={view.timeline} />
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

/** Who has priority and is not listed, and why: what the approver answers for, too (measures/6). */
const PassedOver = ({ of: { names, reason } }: { readonly of: NonNullable<SelectionView['passedOver']> }) => (
  <Section title={SELECTIONS.passedOver(names.length)}>
    <p>
      {SELECTIONS.passedOverReason(reason)} <ClauseLink clause="measures/6" />
    </p>
    <ul className="names">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  </Section>
);
