import type { Criterion, ReviewedFirm } from '../../../cases/panel/records.ts';
import { TextField } from '../../parts/text-field.tsx';
import { MARKS } from './words.ts';

type Props = {
  readonly firms: readonly ReviewedFirm[];
  readonly criteria: readonly Criterion[];
  /** As typed: one row a firm, one text a criterion. */
  readonly typed: readonly (readonly string[])[];
  readonly onTyped: (typed: readonly (readonly string[])[]) => void;
};

export const emptyMarks = ({ firms, criteria }: Pick<Props, 'firms' | 'criteria'>): readonly (readonly string[])[] =>
  firms.map(() => criteria.map(() => ''));

/** Whole marks within their bounds, or undefined where one is missing or wrong. */
export function readMarks(typed: Props['typed'], criteria: readonly Criterion[]): readonly (readonly number[])[] | undefined {
  const isMark = (text: string, at: number): boolean => /^\d{1,4}$/.test(text.trim()) && Number(text) <= (criteria[at]?.max ?? -1);
  return typed.every((row) => row.every(isMark)) ? typed.map((row) => row.map(Number)) : undefined;
}

/** One card a firm, one field a criterion: fit for a phone. */
export function MarkFields({ firms, criteria, typed, onTyped }: Props) {
  const put = (firm: number, criterion: number, text: string): void =>
    onTyped(typed.map((row, at) => (at === firm ? row.map((each, no) => (no === criterion ? text : each)) : row)));
  return (
    <ul className="card-list">
      {firms.map(({ caseId, name }, firm) => (
        <li key={caseId}>
          <article>
            <h3>{name}</h3>
            {criteria.map(({ title, max }, criterion) => (
              <TextField
                key={title}
                label={MARKS.of(title, max)}
                inputMode="numeric"
                value={typed[firm]?.[criterion] ?? ''}
                onChange={(text) => put(firm, criterion, text)}
              />
            ))}
          </article>
        </li>
      ))}
    </ul>
  );
}
