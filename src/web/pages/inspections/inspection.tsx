import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { INSPECTION_STAGE_WORDS } from '../../../cases/inspection/acts.ts';
import { ROUND_WORDS } from '../../../cases/inspection/records.ts';
import type { InspectionView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { Offers } from '../../acts/offers.tsx';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Deadlines } from '../../parts/deadlines.tsx';
import { Dispatches } from '../../parts/dispatches.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { DISPATCH } from '../../parts/words.ts';
import { caseQuery } from '../../queries.ts';
import { addressOf } from '../../base.ts';
import { TargetCard } from './target-card.tsx';
import { INSPECTION, INSPECTIONS } from './words.ts';

const route = getRouteApi('/office/inspections/$id');
/** Begun beside the firm they are about. */
const ELSEWHERE = ['assignInspectors', 'recordInspection', 'recordRefusal', 'noteDepartmentFinding', 'concludeInspection'];

/** One round of inspections: its list, its draw, and firm by firm what was seen and concluded. */
export function InspectionPage() {
  const { id } = route.useParams();
  const query = useQuery(caseQuery<InspectionView>(id));
  return (
    <Loaded query={query} title={INSPECTIONS.title}>
      {(view) => (
        <Page title={view.title} extra={<span className="tag">{INSPECTION_STAGE_WORDS[view.stage]}</span>}>
          <Facts view={view} />
          <Section title={INSPECTION.acts}>
            <Offers of={view} elsewhere={ELSEWHERE} />
          </Section>
          {view.deadlines.length > 0 && (
            <Section title={INSPECTION.deadlines}>
              <Deadlines lines={view.deadlines} />
            </Section>
          )}
          <Section title={INSPECTION.targets}>
            {view.targets.length === 0 && <p className="empty">{INSPECTION.notDrawn}</p>}
            {view.targets.map((target) => (
              <TargetCard key={`${target.caseId}:${target.step}`} view={view} target={target} />
            ))}
          </Section>
          <List view={view} />
          <Dispatches title={DISPATCH.title} caseId={view.id} />
          <Section title={INSPECTION.timeline}>
            <Timeline entries={view.timeline} />
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

const Facts = ({ view }: { readonly view: InspectionView }) => (
  <>
    <FactList
      lines={[
        [INSPECTIONS.round, ROUND_WORDS[view.round]],
        [INSPECTION.announcedBy, `${view.announcedBy} ${formatDay(view.announcedOn)}`],
        [INSPECTION.share, INSPECTION.shareOf(view.share, view.listed.length, view.size)],
        [INSPECTION.seedSource, view.seedSource],
        [INSPECTION.seedOn, formatDay(view.seedOn)],
        [INSPECTION.seed, view.seed],
        [INSPECTION.listDigest, view.listDigest],
      ]}
    />
    <p>
      <a href={addressOf(`/draws/${view.id}`)}>{INSPECTION.repeat}</a>
    </p>
  </>
);

const List = ({ view }: { readonly view: InspectionView }) => (
  <Section title={INSPECTION.list}>
    <DataTable
      caption={INSPECTION.list}
      rows={view.listed}
      rowKey={({ caseId }) => caseId}
      columns={[
        {
          head: INSPECTION.firm,
          cell: ({ caseId, name }) => (
            <CaseLink kind="project" id={caseId}>
              {name}
            </CaseLink>
          ),
          wide: true,
        },
        { head: INSPECTION.code, cell: ({ creditCode }) => <span className="code">{creditCode}</span> },
      ]}
    />
  </Section>
);
