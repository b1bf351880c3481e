import type { Day } from '../kernel/day.ts';
import { isAbout, type Subject } from './names.ts';

/** One entry of a name list. An absent `to` with `to` not unreadable means: still listed. */
export type ListEntry = {
  readonly values: { readonly name?: string; readonly creditCode?: string; readonly from?: Day; readonly to?: Day };
  readonly unreadable: readonly string[];
};
type Answer = boolean | undefined;

/** Whether an entry covers a day; the day of removal still counts as listed, which protects the public's money. */
function covers({ values, unreadable }: ListEntry, day: Day): Answer {
  const began = values.from === undefined ? undefined : values.from <= day;
  const lasts = values.to === undefined ? (unreadable.includes('to') ? undefined : true) : day <= values.to;
  if (began === false || lasts === false) return false;
  return began === undefined || lasts === undefined ? undefined : true;
}

/**
 * Whether the subject stands on the list on that day: from 列入 to 移出, both days included. Undefined when there is no
 * list, no day, or an entry that cannot be read might say so.
 */
export function isListedOn(list: readonly ListEntry[] | undefined, subject: Subject, day: Day | undefined): Answer {
  if (list === undefined) return undefined;
  let doubtful = false;
  for (const entry of list) {
    const about = isAbout(entry.values, subject);
    if (about === false) continue;
    const on = day === undefined ? undefined : covers(entry, day);
    if (about === true && on === true) return true;
    if (on !== false) doubtful = true;
  }
  return doubtful ? undefined : false;
}
