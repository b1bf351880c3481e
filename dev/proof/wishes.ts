import type { Actor } from '../../src/cases/act-rule.ts';
import { ruleOf } from '../../src/cases/decide.ts';
import type { ActOf, CaseKind } from '../../src/cases/kinds.ts';
import { LIVES } from '../../src/cases/lives.ts';
import { ASIDES, SAID_AFTER } from './asides.ts';
import { CAST } from './cast.ts';
import { type Choice, MENU } from './menu.ts';
import { isAuditedApart, isBack } from './quiet.ts';
import { type Deed, type Explored, FIRST_WORLD, type World } from './world.ts';

type AnyAct = ActOf<CaseKind>;
const NOTHING: readonly Choice[] = [{}];

/** What nobody submits: a consequence comes from its cause; these come by an import, or from a batch of payments, which is no part of the exploration. */
const BY_IMPORT: readonly string[] = ['receiveApplication', 'correctApplication', 'orderPayment', 'payAward', 'failPayment'];
/** A new list, notice or fund case may always be begun, whatever else is open. */
const isFirst = (kind: CaseKind, act: AnyAct): boolean =>
  kind !== 'project' && (ruleOf(kind, act as never).from as readonly string[]).includes('none');

const KINDS = Object.keys(FIRST_WORLD.cases) as Explored[];
const ACTS: readonly { readonly kind: Explored; readonly act: AnyAct }[] = KINDS.flatMap((kind) =>
  (Object.keys(LIVES[kind].rules) as AnyAct[])
    .filter((act) => BY_IMPORT.includes(act) || ruleOf(kind, act as never).consequence === undefined)
    .map((act) => ({ kind, act })),
);

/** An act that is tried wherever its stage comes up, and by whom. */
type Wished = { readonly kind: Explored; readonly act: AnyAct; readonly isNew: boolean; readonly holders: readonly Actor[] };

function wished(kind: Explored, isEnd: boolean, isAsked: (from: readonly string[]) => boolean): readonly Wished[] {
  return ACTS.filter((each) => each.kind === kind && (isEnd ? !SAID_AFTER.has(each.act) : !ASIDES.has(each.act))).flatMap(({ act }) => {
    const { from, roles } = ruleOf(kind, act as never);
    const isNew = isFirst(kind, act);
    const holders = CAST.filter((actor) => roles.some((role) => actor.roles.includes(role)));
    return holders.length > 0 && (isNew || isAsked(from)) ? [{ kind, act, isNew, holders }] : [];
  });
}

function deedsOf({ kind, act, isNew, holders }: Wished, choices: readonly Choice[]): Deed[] {
  const follows = BY_IMPORT.includes(act) ? { follows: true as const } : {};
  return holders.flatMap((as) =>
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
}

/** The straight way from acceptance to payment. */
const STRAIGHT: readonly AnyAct[] = [
  'auditInvestment',
  'passAcceptance',
  'approveByCounty',
  'approveByCity',
  'publishNotice',
  'concludeNotice',
  'confirmAward',
  'orderPayment',
  'payAward',
];
/** Off the way to which the menu keeps a case that the county took back when its money was there, and one that is audited apart; money comes in for the latter as for any. */
const isAstray = (world: World, { kind, act }: Wished): boolean =>
  (isBack(world) || (isAuditedApart(world) && kind !== 'fund')) && !STRAIGHT.includes(act);

export type Wishes = (world: World, isEnd: boolean) => readonly Deed[];

/**
 * Everything that anybody of the cast may wish in a world. Ends are tried with every act of the table, other states with those of
 * their stage, but for what is astray. The product's tables are read once, when this is called.
 */
export function wishesUnder(): Wishes {
  const byStage = new Map<string, readonly Wished[]>();
  const wishedAt = (kind: Explored, stage: string, isEnd: boolean): readonly Wished[] => {
    const at = `${kind} ${isEnd ? 'end' : stage}`;
    const found = byStage.get(at) ?? wished(kind, isEnd, (from) => isEnd || from.includes(stage));
    byStage.set(at, found);
    return found;
  };
  return (world, isEnd) =>
    KINDS.flatMap((kind) => wishedAt(kind, world.cases[kind].stage, isEnd && kind === 'project')).flatMap((each) =>
      !isEnd && isAstray(world, each) ? [] : deedsOf(each, MENU[each.act]?.(world) ?? NOTHING),
    );
}
