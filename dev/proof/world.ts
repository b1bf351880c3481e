import type { Policy } from '../../policy/index.ts';
import { consequencesOf } from '../../src/app/consequences.ts';
import { ledgerEntriesOf } from '../../src/app/ledger-entries.ts';
import type { Actor } from '../../src/cases/act-rule.ts';
import { type ActGiven, decideAct, evolve, initial } from '../../src/cases/decide.ts';
import type { ActOf, CaseKind, EventOf, StateOf } from '../../src/cases/kinds.ts';
import type { FundNotice } from '../../src/cases/needs.ts';
import { asDay, type Day } from '../../src/kernel/day.ts';
import { ok, type Result } from '../../src/kernel/result.ts';
import { applyEntry } from '../../src/ledger/apply-entry.ts';
import { type Balances, NO_BALANCES } from '../../src/ledger/balances.ts';
import { noted, START, type Trail } from './trail.ts';

export const PROJECT_ID = '样例项目';

/**
 * What belongs to one firm's way to its payment. A ruling is on the programme: under each edition that one brings, the whole is
 * proven anew. What may follow on a payment is walked through by itself (`recovery.ts`); a round of inspections only adds to a firm's
 * file, which is among the asides. What a batch brings onto the project (an order, its end) comes here by itself; the batch's own life
 * is walked through in `paying.ts`.
 */
export type Explored = Exclude<CaseKind, 'ruling' | 'batch' | 'outlay' | 'recovery' | 'sanction' | 'performance' | 'row' | 'inspection'>;

/** One firm's programme at one moment. Of lists and notices the last one stands for all: those before it are closed. */
export type World = {
  readonly today: Day;
  readonly cases: { readonly [K in Explored]: StateOf<K> };
  /** Of the present list and notice, so that a new one has a name of its own. */
  readonly numbers: Readonly<Record<Explored, number>>;
  readonly booked: readonly FundNotice[];
  readonly balances: Balances;
  readonly trail: Trail;
};

/** Somebody's wish. `isNew`: on a case that does not exist yet, whatever else is open. */
export type Deed = {
  readonly kind: Explored;
  readonly act: ActOf<CaseKind>;
  readonly as: Actor;
  readonly input: object;
  readonly facts: object;
  readonly isNew: boolean;
  readonly follows?: true;
  /** The input in words, where the same act may be done in several ways. */
  readonly says?: string;
};
export type Happened = { readonly kind: Explored; readonly act: ActOf<CaseKind>; readonly event: EventOf<CaseKind> };
export type Done = { readonly world: World; readonly events: readonly Happened[] };

export const FIRST_WORLD: World = {
  today: asDay('2026-10-12'),
  cases: {
    project: initial('project'),
    selection: initial('selection'),
    panel: initial('panel'),
    notice: initial('notice'),
    fund: initial('fund'),
  },
  numbers: { project: 1, selection: 0, panel: 0, notice: 0, fund: 0 },
  booked: [],
  balances: NO_BALANCES,
  trail: START,
};

const idOf = ({ numbers }: World, kind: Explored): string => (kind === 'project' ? PROJECT_ID : `${kind}-${numbers[kind]}`);

/** Decides, records, books and follows the consequences with the product's own functions; a refusal anywhere refuses all, as in `actOnCase`. */
export function perform(world: World, deed: Deed, policy: Policy): Result<Done> {
  const { kind, act, as, input, facts, isNew, follows } = deed;
  const at = isNew ? renewed(world, kind) : world;
  const context = { actor: as, today: at.today, at: `${at.today}T09:00:00+08:00` };
  const given = { input, facts, policy, context, ...(follows && { follows }) } as unknown as ActGiven<CaseKind, ActOf<CaseKind>>;
  const decided = decideAct<CaseKind, ActOf<CaseKind>>(kind, act, at.cases[kind], given);
  if (!decided.ok) return decided;
  return decided.value.reduce<Result<Done>>(
    (done, event) => (done.ok ? record(done.value, deed, event, policy) : done),
    ok({ world: at, events: [] }),
  );
}

const renewed = (world: World, kind: Explored): World => ({
  ...world,
  cases: { ...world.cases, [kind]: initial(kind) },
  numbers: { ...world.numbers, [kind]: world.numbers[kind] + 1 },
});

function record({ world, events }: Done, deed: Deed, event: EventOf<CaseKind>, policy: Policy): Result<Done> {
  const { kind, act, as } = deed;
  const stamp = { actor: { personId: as.personId, name: as.name }, on: world.today, act };
  const state = evolve<CaseKind>(kind, world.cases[kind], event, stamp);
  const balances = book(world, { event, state, caseId: idOf(world, kind) }, policy);
  if (!balances.ok) return balances;
  const booked = event.type === 'fund-notice-registered' ? [...world.booked, event] : world.booked;
  const trail = noted(world.trail, event, act, as.personId);
  const next = { ...world, cases: { ...world.cases, [kind]: state }, balances: balances.value, booked, trail };
  // No reward and no service is walked through here.
  const ofProject = consequencesOf(event, { id: idOf(world, kind), state }).filter((each) => each.kind === 'project');
  const followed = ofProject.reduce<Result<Done>>(
    (done, each) =>
      done.ok ? join(done.value, perform(done.value.world, { ...each, as, facts: {}, isNew: false, follows: true }, policy)) : done,
    ok({ world: next, events: [...events, { kind, act, event }] }),
  );
  return followed;
}

const join = (before: Done, after: Result<Done>): Result<Done> =>
  after.ok ? ok({ world: after.value.world, events: [...before.events, ...after.value.events] }) : after;

type Booking = { readonly event: EventOf<CaseKind>; readonly state: StateOf<CaseKind>; readonly caseId: string };
function book({ today, balances }: World, { event, state, caseId }: Booking, { earmarks }: Policy): Result<Balances> {
  return ledgerEntriesOf(event, state, { caseId, version: 1, on: today }).reduce<Result<Balances>>(
    (now, entry) => (now.ok ? applyEntry(now.value, entry, earmarks) : now),
    ok(balances),
  );
}
