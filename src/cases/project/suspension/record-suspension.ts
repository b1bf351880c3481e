import type { Stamp } from '../../recorded.ts';
import type { Dossier } from '../state.ts';
import type { SuspensionEvent } from './events.ts';
import { SUSPENSION_WORDS } from './words.ts';

/** Whether the suspensions' own page of the record keeps this event. */
export const isSuspensionEvent = (event: { readonly type: string }): event is SuspensionEvent =>
  Object.hasOwn(SUSPENSION_WORDS, event.type);

/** The file with one more period that stands still, or that goes on. */
export function recordSuspension(file: Dossier, event: SuspensionEvent, { actor, on }: Stamp): Dossier {
  const { suspensions = [] } = file;
  if (event.type === 'period-suspended')
    return { ...file, suspensions: [...suspensions, { ...event.suspension, from: on, by: actor.name }] };
  const resumed = { ...event.resumption, on, by: actor.name };
  const isMeant = ({ deadline, subject, resumed: before }: (typeof suspensions)[number]): boolean =>
    deadline === event.deadline && subject === event.subject && before === undefined;
  return { ...file, suspensions: suspensions.map((each) => (isMeant(each) ? { ...each, resumed } : each)) };
}
