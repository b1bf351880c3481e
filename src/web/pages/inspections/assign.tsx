import { useState } from 'react';
import { INSPECTION_ACTS } from '../../../cases/inspection/acts.ts';
import { ActButton } from '../../acts/act-button.tsx';
import type { Typed } from '../../acts/act-input.ts';
import { Ticks } from '../../acts/ticks.tsx';
import type { OfTarget } from './target-card.tsx';
import { INSPECTION } from './words.ts';

/** Who goes to this firm: only those stand here who neither prepared nor approved its case. */
export function Assign({ view, target: { caseId, name, free, inspectors = [] } }: OfTarget) {
  const [typed, setTyped] = useState<Typed>({ ticks: inspectors.map(({ personId }) => personId) });
  if (free.length === 0) return <p className="hint">{INSPECTION.nobody}</p>;
  const chosen = free.filter(({ personId }) => typed.ticks?.includes(personId));
  return (
    <fieldset className="field">
      <legend>{INSPECTION.choose}</legend>
      <Ticks
        id={`inspectors-${caseId}`}
        typed={typed}
        described={{ 'aria-describedby': `inspectors-${caseId}-more`, 'aria-invalid': false }}
        choices={free.map((each) => ({ value: each.personId, label: each.name }))}
        onChange={setTyped}
      />
      <ActButton
        disabled={chosen.length === 0}
        target={{
          kind: 'inspection',
          caseId: view.id,
          version: view.version,
          act: 'assignInspectors',
          label: INSPECTION_ACTS.assignInspectors.label,
          given: { caseId, inspectors: chosen.map(({ personId }) => personId) },
        }}
      >
        <p>
          {name}：{chosen.map((each) => each.name).join('、')}
        </p>
      </ActButton>
    </fieldset>
  );
}
