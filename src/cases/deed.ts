import type { Refused, Result } from '../kernel/result.ts';
import type { Given, Setting } from './given.ts';

/**
 * What an act does once the table has let it through. Methods, because one registry holds the deeds of all acts:
 * each asks for the states its own row of the table admits, and `decideAct` has asked the table first.
 */
export type Deed<State, Input, Facts, Event> = {
  /** What the state itself already forbids: a page can say so before anything is typed. */
  obstacle?(state: State, setting: Setting): Refused | null;
  decide(state: State, given: Given<Input, Facts>): Result<readonly Event[]>;
};
