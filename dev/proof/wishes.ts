import type { Actor } from '../../src/cases/act-rule.ts';
import { ruleOf } from '../../src/cases/decide.ts';
import type { ActOf, CaseKind } from '../../src/cases/kinds.ts';
import { LIVES } from '../../src/cases/lives.ts';
import { ASIDES } from './asides.ts';
import { CAST } from './cast.ts';
import { type Choice, MENU } from './menu.ts';
import { type Deed, type Explored, FIRST_WORLD, type World } from './world.ts';

type AnyAct = ActOf<CaseKind>;
const NOTHING: readonly Choice[] = [{}];

/** What nobody submits: a consequence comes from its cause, and only an import brings these two. */
const BY_IMPORT: readonly string[] = ['receiveApplication', 'correctApplication'];
/** A new list, notice or fund case may always be begun, whatever else is open. */
const isFirst = (kind: CaseKind, act: AnyAct): boolean =>
  kind !== 'project' && (ruleOf(kind, act as never).from as readonly string[]).includes('none');

const ACTS: readonly { readonly kind: Explored; readonly act: AnyAct }[] = (Object.keys(FIRST_WORLD.cases) as Explored[]).flatMap((kind) =>
  (Object.keys(LIVES[kind].rules) as AnyAct[])
    .filter((act) => BY_IMPORT.includes(act) || ruleOf(kind, act as never).consequence === undefined)
    .map((act) => ({ kind, act })),
);

const heldBy = (actor: Actor, kind: CaseKind, act: AnyAct): boolean =>
  ruleOf(kind, act as never).roles.some((role) => actor.roles.includes(role));

/** Everything that anybody of the cast may wish now. Ends are tried with every act of the table, other states with those of their stage. */
export function wishesOf(world: World, isEnd: boolean): Deed[] {
  return ACTS.flatMap(({ kind, act }) => {
    const isNew = isFirst(kind, act);
    const { from } = ruleOf(kind, act as never);
    const isAsked = isNew || (isEnd && kind === 'project') || (from as readonly string[]).includes(world.cases[kind].stage);
    if (!isAsked || (!isEnd && ASIDES.has(act))) return [];
    const follows = BY_IMPORT.includes(act) ? { follows: true as const } : {};
    const choices = MENU[act]?.(world) ?? NOTHING;
    return CAST.filter((actor) => heldBy(actor, kind, act)).flatMap((as) =>
      choices.map(({ input = {}, facts = {}, says }): Deed => ({
        kind,
        act,
        as,
        input,
        facts,
        isNew,
        ...follows,
        ...(says === undefined ? {} : { says }),
      })),
    );
  });
}
