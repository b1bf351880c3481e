import type { Stated, TrackedLine } from '../../../cases/performance/records.ts';
import { TextField } from '../../parts/text-field.tsx';
import { PERFORMANCE } from './words.ts';

export type Typed = Readonly<Record<string, { readonly actual: string; readonly evidence: string }>>;

/** What was typed of them; a line with nothing typed is not sent. */
export const statedIn = (typed: Typed): readonly Stated[] =>
  Object.entries(typed).flatMap(([no, { actual, evidence }]) => (actual.trim() === '' ? [] : [{ no, actual: Number(actual), evidence }]));

type Props = { readonly lines: readonly TrackedLine[]; readonly typed: Typed; readonly put: (typed: Typed) => void };

/** The value of every indicator that no record knows, and what shows it. */
export function StatedFields({ lines, typed, put }: Props) {
  return lines
    .filter((line) => line.actual === null)
    .map((line) => {
      const { actual = '', evidence = '' } = typed[line.no] ?? {};
      return (
        <fieldset key={line.no} className="field">
          <legend>{line.goal}</legend>
          <div className="columns">
            <TextField
              label={`${PERFORMANCE.actual}（${line.unit}）`}
              inputMode="numeric"
              value={actual}
              onChange={(to) => put({ ...typed, [line.no]: { actual: to, evidence } })}
            />
            <TextField
              label={PERFORMANCE.basis}
              value={evidence}
              onChange={(to) => put({ ...typed, [line.no]: { actual, evidence: to } })}
            />
          </div>
        </fieldset>
      );
    });
}
