import { Button } from 'antd';
import { useState } from 'react';
import { type Aspect, ASPECT_NAMES, ASPECTS, type Bound, BOUND_NAMES, BOUNDS, FIGURES } from '../../../cases/performance/records.ts';
import type { SuggestedGoal } from '../../../cases/performance/suggested-goals.ts';
import type { ActDone } from '../../../contract/act-inputs.ts';
import { ActButton } from '../../acts/act-button.tsx';
import type { ActTarget } from '../../acts/target.ts';
import { TextField } from '../../parts/text-field.tsx';
import { Choice } from './choice.tsx';
import { PERFORMANCE } from './words.ts';

type Props = {
  readonly lines: readonly SuggestedGoal[];
  readonly target: ActTarget;
  readonly onDone?: (done: ActDone) => void;
};
type Change = (change: Partial<SuggestedGoal>) => void;

const nextNo = (lines: readonly SuggestedGoal[]): string => String(Math.max(0, ...lines.map(({ no }) => Number(no) || 0)) + 1);
const blank = (no: string): SuggestedGoal => ({
  no,
  aspect: 'quantity',
  name: '',
  bound: 'at-least',
  target: null,
  unit: '',
  evidence: '',
});

/** The table of indicators as people compile it; what they typed is sent with the act below it. */
export function GoalsForm({ lines: begun, target, onDone }: Props) {
  const [lines, setLines] = useState(begun);
  const put = (no: string, change: Partial<SuggestedGoal>): void =>
    setLines(lines.map((each) => (each.no === no ? { ...each, ...change } : each)));
  return (
    <>
      <p className="hint">{PERFORMANCE.formHint}</p>
      {lines.map((line) => (
        <Line
          key={line.no}
          line={line}
          put={(change) => put(line.no, change)}
          drop={() => setLines(lines.filter((each) => each !== line))}
        />
      ))}
      <div className="row">
        <Button onClick={() => setLines([...lines, blank(nextNo(lines))])}>{PERFORMANCE.add}</Button>
        <ActButton primary target={{ ...target, given: { ...target.given, lines } }} {...(onDone && { onDone })} />
      </div>
    </>
  );
}

function Line({ line, put, drop }: { readonly line: SuggestedGoal; readonly put: Change; readonly drop: () => void }) {
  const { no, aspect, name, bound, target, unit, evidence, figure } = line;
  return (
    <fieldset className="field goal">
      <legend>
        {no}. {ASPECTS[aspect].says} {name}
      </legend>
      <div className="columns">
        <Choice
          label={PERFORMANCE.aspect}
          value={aspect}
          of={ASPECT_NAMES}
          says={(each) => ASPECTS[each].says}
          put={(to: Aspect) => put({ aspect: to })}
        />
        <TextField label={PERFORMANCE.name} value={name} onChange={(to) => put({ name: to })} />
        <Choice
          label={PERFORMANCE.bound}
          value={bound}
          of={BOUND_NAMES}
          says={(each) => BOUNDS[each]}
          put={(to: Bound) => put({ bound: to })}
        />
        <TextField
          label={PERFORMANCE.value}
          inputMode="numeric"
          value={target === null ? '' : String(target)}
          onChange={(to) => put({ target: /^\d+$/.test(to) ? Number(to) : null })}
        />
        <TextField label={PERFORMANCE.unit} value={unit} onChange={(to) => put({ unit: to })} />
        <TextField
          label={PERFORMANCE.evidence}
          value={evidence}
          onChange={(to) => put({ evidence: to })}
          hint={figure ? FIGURES[figure] : PERFORMANCE.typed}
        />
      </div>
      <Button onClick={drop}>{PERFORMANCE.drop}</Button>
    </fieldset>
  );
}
