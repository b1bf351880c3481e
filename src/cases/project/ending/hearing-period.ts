import { addWorkingDays, type CountedDay } from '../../../../policy/calendar/index.ts';
import type { Day } from '../../../kernel/day.ts';

/** The text names no days in which a firm is heard: read so (docs/decisions/0018-how-a-pilot-is-disqualified.md). */
export const HEARING = { workingDays: 5, clause: 'plan/2.4.2', says: '告知次日起5个工作日（条文没有写天数，口径）' } as const;

/** The last day for the firm's statement. `provisional` where the holidays of that year are not known yet. */
export const answerByOf = (noticedOn: Day): CountedDay => addWorkingDays(noticedOn, HEARING.workingDays);
