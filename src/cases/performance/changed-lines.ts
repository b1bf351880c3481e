import { sayGoal } from './words.ts';
import type { Goals } from './records.ts';

/** One indicator before and after; null where there was or is none of that number. */
export type ChangedLine = { readonly no: string; readonly before: string | null; readonly after: string | null };

function find({ lines }: Goals, no: string): string | null {
  const line = lines.find((each) => each.no === no);
  return line ? `${sayGoal(line)}（${line.evidence}）` : null;
}

/** What an adjustment changes, number by number. */
export function changedLines(before: Goals, after: Goals): readonly ChangedLine[] {
  const numbers = [...new Set([...before.lines, ...after.lines].map(({ no }) => no))];
  return numbers.map((no) => ({ no, before: find(before, no), after: find(after, no) })).filter((each) => each.before !== each.after);
}
