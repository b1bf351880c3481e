import { TARGET_STEP_WORDS } from '../../../cases/inspection/records.ts';
import { INSPECTION_ACTS } from '../../../cases/inspection/acts.ts';
import type { InspectionView, TargetView } from '../../../contract/views.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { CaseLink } from '../../parts/case-link.tsx';
import { FactList } from '../../parts/facts.tsx';
import { addressOf } from '../../base.ts';
import { Assign } from './assign.tsx';
import { Seen } from './seen.tsx';
import { Visit } from './visit.tsx';
import { INSPECTION } from './words.ts';

export type OfTarget = { readonly view: InspectionView; readonly target: TargetView };

/** Whether the reader may do this act on the round now. */
const mayDo = ({ acts }: InspectionView, name: string): boolean => acts.some(({ act, allowed }) => act === name && allowed);

/** One drawn firm: who goes, what was seen, what was concluded; and what may be done next. */
export function TargetCard({ view, target }: OfTarget) {
  const { caseId, name, step, inspectors, mine } = target;
  return (
    <article className="card">
      <h3>
        <CaseLink kind="project" id={caseId}>
          {name}
        </CaseLink>{' '}
        <span className={step === 'concluded' ? 'tag' : 'tag open'}>{TARGET_STEP_WORDS[step]}</span>
      </h3>
      <FactList lines={[[INSPECTION.inspectors, inspectors?.map((each) => each.name).join('、')]]} />
      <p>
        <a href={addressOf(`/papers/${caseId}`)}>{INSPECTION.papers}</a>
      </p>
      {(step === 'drawn' || step === 'assigned') && mayDo(view, 'assignInspectors') && <Assign view={view} target={target} />}
      {step === 'assigned' && mine && mayDo(view, 'recordInspection') && <Visit view={view} target={target} />}
      <Seen of={target} />
      {step === 'inspected' && mine && mayDo(view, 'noteDepartmentFinding') && (
        <ActButton
          target={{
            kind: 'inspection',
            caseId: view.id,
            version: view.version,
            act: 'noteDepartmentFinding',
            label: INSPECTION_ACTS.noteDepartmentFinding.label,
            given: { caseId },
          }}
        >
          <p>{name}</p>
        </ActButton>
      )}
      {step === 'inspected' && mayDo(view, 'concludeInspection') && (
        <ActButton
          primary
          target={{
            kind: 'inspection',
            caseId: view.id,
            version: view.version,
            act: 'concludeInspection',
            label: INSPECTION_ACTS.concludeInspection.label,
            given: { caseId },
          }}
        >
          <p>{name}</p>
        </ActButton>
      )}
    </article>
  );
}
