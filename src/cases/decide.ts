import { refuse, type Result } from '../kernel/result.ts';
import { mayAct, type Actor } from './act-rule.ts';
import type { Given, Setting } from './given.ts';
import type { ActOf, CaseKind, EventOf, InputOf, StageOf, StateOf } from './kinds.ts';
import { LIVES } from './lives.ts';
import type { AnyAct, FactsOf } from './needs.ts';
import type { Stamp } from './recorded.ts';

/** The state before anything happened. */
export const initial = <K extends CaseKind>(kind: K): StateOf<K> => LIVES[kind].initial;
export const ruleOf = <K extends CaseKind>(kind: K, act: ActOf<K>) => LIVES[kind].rules[act];
/** Whether the text names an act of this kind of case. */
export const isActOf = <K extends CaseKind>(kind: K, text: string): text is ActOf<K> => Object.hasOwn(LIVES[kind].rules, text);

/** State and event → state. Only records; throws on a history that no decision can have made. */
export const evolve = <K extends CaseKind>(kind: K, state: StateOf<K>, event: EventOf<K>, stamp: Stamp<ActOf<K>>): StateOf<K> =>
  LIVES[kind].evolve(state, event, stamp);

/** What is recorded of an event that a state is made of. */
export type Told = Stamp & { readonly payload: object };
/** The state that these events make of `from`: of the beginning, or of a state kept before them. Throws as `evolve` does. */
export const fold = <K extends CaseKind>(kind: K, from: StateOf<K>, events: readonly Told[]): StateOf<K> =>
  events.reduce(
    (state, { payload, actor, on, act }) => evolve(kind, state, payload as EventOf<K>, { actor, on, act: act as ActOf<K> }),
    from,
  );

const asked = <K extends CaseKind>(kind: K, act: ActOf<K>, state: StateOf<K>) => {
  const life = LIVES[kind];
  return {
    rule: life.rules[act],
    stage: state.stage as StageOf<K>,
    hands: life.handsOf(state),
    parties: life.partiesOf(state),
    stageWords: life.stageWords,
  };
};

/** Whether the table lets this person do this act now: stage, role, own case, separate hands, second factor. */
const mayActOn = <K extends CaseKind>(kind: K, act: ActOf<K>, state: StateOf<K>, actor: Actor): Result<null> =>
  mayAct(asked(kind, act, state), actor);

/** What `decideAct` is given. `follows`: the act follows from an import or from an act on another case, not from a person's wish. */
export type ActGiven<K extends CaseKind, A extends ActOf<K>> = Given<InputOf<K, A>, FactsOf<A & AnyAct>> & { readonly follows?: true };

/**
 * One act on one case: the table is asked first, then the act itself. Answers the events to record, or the refusal.
 * `input` is already in shape (contract/act-inputs.ts), `facts` are those of `needOf(act)`, `policy` is the case's own version.
 */
export function decideAct<K extends CaseKind, A extends ActOf<K>>(
  kind: K,
  act: A,
  state: StateOf<K>,
  given: ActGiven<K, A>,
): Result<readonly EventOf<K>[]> {
  const { rules, deeds } = LIVES[kind];
  const rule = rules[act];
  if (rule.consequence && !given.follows)
    return refuse('not-permitted', `“${rule.label}”随前一环节自动办理，不能单独提交`, { clause: rule.clause });
  const may = mayActOn(kind, act, state, given.context.actor);
  if (!may.ok) return may;
  return deeds[act].obstacle?.(state, given) ?? deeds[act].decide(state, given);
}

/** What may be done now and why the rest may not. `refusal` is null where allowed. */
export type Offer = {
  readonly act: string;
  readonly label: string;
  readonly weight: 'onward' | 'plain' | 'grave';
  readonly allowed: boolean;
  readonly refusal: Extract<Result<never>, { ok: false }>['refusal'] | null;
};

/**
 * The acts of this stage for this person. Acts that are not the person's at all are left out, but for the one that moves
 * the case on: everyone sees whom it waits for.
 */
export function offers<K extends CaseKind>(kind: K, state: StateOf<K>, setting: Setting): readonly Offer[] {
  const { rules, deeds } = LIVES[kind];
  const found: Offer[] = [];
  for (const act of Object.keys(rules) as ActOf<K>[]) {
    const { label, consequence, onward, grave, from } = rules[act];
    if (consequence || !from.includes(state.stage)) continue;
    const may = mayActOn(kind, act, state, setting.context.actor);
    const refused = may.ok ? (deeds[act].obstacle?.(state, setting) ?? null) : may;
    if (refused?.refusal.code === 'not-permitted' && !onward) continue;
    found.push({
      act,
      label,
      weight: onward ? 'onward' : grave ? 'grave' : 'plain',
      allowed: refused === null,
      refusal: refused?.refusal ?? null,
    });
  }
  return found;
}
