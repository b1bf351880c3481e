import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import type { FiledInspection } from '../../../cases/project/events.ts';
import { FINDING_STEP_WORDS } from '../../../cases/project/supervision/words.ts';
import { ROUND_WORDS } from '../../../cases/inspection/records.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { CaseLink } from '../../parts/case-link.tsx';
import { FactList } from '../../parts/facts.tsx';
import { PaperLinks } from '../../parts/paper-links.tsx';
import { Seen } from '../inspections/seen.tsx';
import { INSPECTION } from '../inspections/words.ts';
import { INSPECTED } from './words.ts';

const ON_FINDING = ['answerFinding', 'closeFinding', 'returnFinding'] as const;
/** Begun in this section, beside the finding they are about. */
export const FINDING_OFFERS: readonly string[] = ON_FINDING;

/** What inspections found at this firm, and how far it is put right. */
export function InspectionsSection({ view }: { readonly view: ProjectView }) {
  const { inspections = [] } = view.project;
  if (inspections.length === 0) return <p className="empty">{INSPECTED.none}</p>;
  return inspections.toReversed().map((each) => <One key={each.inspectionId} of={each} view={view} />);
}

function One({ of, view }: { readonly of: FiledInspection; readonly view: ProjectView }) {
  const { inspectionId, round, opinion, concludedBy, concludedOn, finding, ...seen } = of;
  const conclusion = { opinion, by: concludedBy, on: concludedOn, ...(finding && { finding }) };
  return (
    <article className="card">
      <h3>
        <CaseLink kind="inspection" id={inspectionId}>
          {ROUND_WORDS[round]}
        </CaseLink>{' '}
        {finding && <span className={finding.step === 'closed' ? 'tag' : 'tag open'}>{FINDING_STEP_WORDS[finding.step]}</span>}
      </h3>
      <Seen of={{ ...seen, conclusion }} />
      {finding && <Answers of={finding} />}
      {finding && <Acts of={of} step={finding.step} view={view} />}
    </article>
  );
}

const Answers = ({ of: { answers, returned, closed } }: { readonly of: NonNullable<FiledInspection['finding']> }) => (
  <FactList
    lines={[
      ...answers.map(({ text, by, on, papers }) => {
        const said = (
          <>
            {text}（{by} {formatDay(on)}） <PaperLinks of={papers} />
          </>
        );
        return [INSPECTION.answer, said] as const;
      }),
      [INSPECTION.returned, returned],
      [INSPECTION.closed, closed && `${closed.opinion}（${closed.by} ${formatDay(closed.on)}）`],
    ]}
  />
);

function Acts({
  of,
  step,
  view,
}: {
  readonly of: FiledInspection;
  readonly step: 'open' | 'answered' | 'closed';
  readonly view: ProjectView;
}) {
  const wanted = ON_FINDING.filter((act) => (act === 'answerFinding' ? step === 'open' : step === 'answered'));
  const may = wanted.filter((act) => view.acts.some((offer) => offer.act === act && offer.allowed));
  return (
    <div className="row">
      {may.map((act) => (
        <ActButton
          key={act}
          target={{
            kind: 'project',
            caseId: view.id,
            version: view.version,
            act,
            label: PROJECT_ACTS[act].label,
            given: { inspectionId: of.inspectionId },
          }}
        >
          <p>{of.finding?.text}</p>
        </ActButton>
      ))}
    </div>
  );
}
