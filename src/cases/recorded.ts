import type { Day } from '../kernel/day.ts';
import type { Person } from './act-rule.ts';

/** Who did it, on which legal day of the programme, by which act. */
export type Stamp<Act extends string = string> = { readonly actor: Person; readonly on: Day; readonly act: Act };

/** An event as it lies in the case's chain: the payload is the event itself, `type` and all. */
export type Recorded<Event> = {
  readonly version: number;
  readonly payload: Event;
  readonly act: string;
  readonly actor: Person;
  readonly on: Day;
  readonly at: string;
  readonly hash: string;
};
