import type { CaseKind, EventOf } from '../../src/cases/kinds.ts';
import type { ClauseId } from '../../src/kernel/clause.ts';
import type { Step, Visit } from './explore.ts';

type AnyEvent = EventOf<CaseKind>;
type OfType<T extends AnyEvent['type']> = Extract<AnyEvent, { type: T }>;

/** What one look came to: how often the statement was put to the test there, and the step that breaks it, if one does. */
export type Look = { readonly tried: number; readonly broken: Step | 'here' | null };
/** Something shown of every reachable state and step. `says` is for auditors. */
export type Statement = {
  readonly name: string;
  readonly says: string;
  readonly clause: ClauseId;
  look(visit: Visit): Look;
};
type Words = Pick<Statement, 'name' | 'says' | 'clause'>;

/** Shown of every step that is of its kind; `holds` answers undefined where the step is none of its business. */
export const ofSteps = (words: Words, holds: (step: Step) => boolean | undefined): Statement => ({
  ...words,
  look({ steps }) {
    const answers = steps.map(holds);
    return { tried: answers.filter((each) => each !== undefined).length, broken: steps[answers.indexOf(false)] ?? null };
  },
});

/** Shown of every step that records such an event. */
export const ofEvents = <T extends AnyEvent['type']>(
  words: Words,
  types: readonly T[],
  holds: (step: Step, event: OfType<T>) => boolean,
): Statement =>
  ofSteps(words, (step) => {
    const happened = step.events.find(({ event }) => (types as readonly string[]).includes(event.type));
    return happened && holds(step, happened.event as OfType<T>);
  });

/** Shown of every state. */
export const ofStates = (words: Words, holds: (visit: Visit) => boolean): Statement => ({
  ...words,
  look: (visit) => ({ tried: 1, broken: holds(visit) ? null : 'here' }),
});
