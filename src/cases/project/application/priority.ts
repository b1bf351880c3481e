import type { EnterpriseEligibilityValue } from '../../../../policy/policy.ts';
import type { Application } from '../records.ts';

export type Priority = EnterpriseEligibilityValue['priority'][number];
const PRIORITY_WORDS: Readonly<Record<Priority, string>> = { specialised: '专精特新', aboveScale: '规上工业' };
/** What a firm on a list or under review has priority by; absent: by nothing. */
export type Prioritised = { readonly priority?: readonly Priority[] };

/** What gives an applicant priority (measures/6), by the answer on its file. */
export function prioritisedBy({ verdict }: Pick<Application, 'verdict'>): Prioritised {
  const priority = verdict.value?.priority ?? [];
  return priority.length > 0 ? { priority } : {};
}

/** Who has priority comes first; the text ranks neither ground before the other, nor both before one. */
export const byPriority = (a: Prioritised, b: Prioritised): number => Number(a.priority === undefined) - Number(b.priority === undefined);

export const sayPriority = ({ priority = [] }: Prioritised): string => priority.map((ground) => PRIORITY_WORDS[ground]).join('、');
