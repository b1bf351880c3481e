// How an award is paid, walked through from one confirmed award: batches, the bank's answers, and the account that may change meanwhile.
import type { Actor } from '../../src/cases/act-rule.ts';
import { BATCH_ACTS, type BatchAct } from '../../src/cases/batch/acts.ts';
import { PROJECT_ACTS } from '../../src/cases/project/acts.ts';
import { asDay, type Day } from '../../src/kernel/day.ts';
import { ANSWER, type County, type Deed, person, projectOf } from '../../test/county.ts';
import { ACCOUNT, advice, P, walkTo } from '../../test/way.ts';
import { BATCHES, findBatch, findSent, instructionIn } from './paying-at.ts';
import { did, type Walk } from './walk.ts';
import { PAYING_STATEMENTS } from './paying-statements.ts';

const DAYS: readonly Day[] = [asDay('2026-11-16')];
/** What the project's record holds when the walk begins. */
const BEFORE = walkTo('prepareBatch').cases.get(P)?.history.length;
const OTHER_NUMBER = '6222021234567891';
const [OFFICER, FIRM, SECOND_APPROVER] = [person('officer'), person('firm'), person('approver', '2')];
const EVERYTHING: Actor = { ...person('officer', '兼岗'), roles: ['officer', 'approver', 'finance'] };
/** One person a duty, one of finance without a second factor, one who approved the award, and one who holds every duty. */
const CAST: readonly Actor[] = [
  OFFICER,
  person('finance'),
  { ...person('finance', '无二次验证'), secondFactor: false },
  { ...person('approver'), roles: ['approver', 'finance'] },
  EVERYTHING,
];

/** What a bank may say of it: paid, sent back, a word that tells nothing, another amount, another batch's payment. */
function advicesOn(county: County, id: string): readonly object[] {
  const batch = findSent(county, id);
  const instruction = instructionIn(batch);
  // Two files are enough: one that leaves it open, and the next.
  if (batch === undefined || instruction === undefined || batch.advices.length > 1) return [];
  const name = `${id}-${batch.advices.length}`;
  const told = (status: string, more: object = {}, own = instruction.id) => {
    const { file, rows } = advice(status, { on: county.today, id: own, name });
    return { file, rows: rows.map((row) => ({ ...row, number: instruction.account.number, ...more })) };
  };
  const words = ['成功', '退票', '处理中'].map((status) => told(status));
  return [...words, told('成功', { amountFen: 1 }), told('成功', {}, `${P}-9`), told('成功', { number: '12345678' })];
}

function statedOn(county: County, id: string): readonly object[] {
  const sent = findSent(county, id);
  const instruction = instructionIn(sent);
  // Stated once both files have left it open, so that there are not too many states; at any other time by the random histories of its test.
  if (sent === undefined || sent.advices.length < 2 || instruction === undefined) return [];
  return ['paid', 'failed'].map((outcome) => ({
    instructionId: instruction.id,
    outcome,
    on: county.today,
    reason: '样例',
    answer: ANSWER.digest,
  }));
}

/** Nothing else can be confirmed or returned. */
function waitingOn(county: County, id: string, act: 'confirmOutcome' | 'returnOutcome'): readonly object[] {
  const { stated = {} } = findSent(county, id) ?? {};
  return Object.keys(stated).map((instructionId) => ({ instructionId, ...(act === 'returnOutcome' && { reason: '样例' }) }));
}

function choicesOf(act: BatchAct, county: County, id: string): readonly object[] {
  if (act === 'prepareBatch') return [{ title: '样例批次', caseIds: [P] }];
  if (act === 'withdrawBatch') return [{ reason: '样例' }];
  if (act === 'bookAdvice') return advicesOn(county, id);
  if (act === 'stateOutcome') return statedOn(county, id);
  return act === 'confirmOutcome' || act === 'returnOutcome' ? waitingOn(county, id, act) : [{}];
}

/** Who lacks the second factor is tried where money moves: elsewhere he is one more of his role. */
const MOVING_MONEY: readonly BatchAct[] = ['approveBatch', 'bookAdvice', 'confirmOutcome'];
const triedAt = (act: BatchAct): readonly Actor[] =>
  CAST.filter(
    ({ roles, secondFactor }) => BATCH_ACTS[act].roles.some((role) => roles.includes(role)) && (secondFactor || MOVING_MONEY.includes(act)),
  );

/** The next batch is opened once at most one is waiting to be approved or withdrawn. */
function batchesAt(county: County): readonly string[] {
  const known = BATCHES.filter((id) => findBatch(county, id) !== undefined);
  const waiting = known.filter((id) => findBatch(county, id)?.stage === 'prepared');
  return waiting.length > 1 ? known : BATCHES.slice(0, known.length + 1);
}

const batchWishes = (county: County): Deed[] =>
  batchesAt(county).flatMap((id) =>
    (Object.keys(BATCH_ACTS) as BatchAct[]).flatMap((act) =>
      choicesOf(act, county, id).flatMap((input) =>
        triedAt(act).map((as): Deed => ({
          kind: 'batch',
          id,
          act,
          as,
          input,
          ...(act === 'bookAdvice' && { follows: true }),
        })),
      ),
    ),
  );

/** What else may happen to an award until a second batch is there, one of them in a run: another account, or the firm told that it may lose its place. */
const ASIDES = {
  stateAccount: { as: [FIRM], input: { ...ACCOUNT, number: OTHER_NUMBER } },
  confirmAccount: { as: [OFFICER, EVERYTHING], input: { number: OTHER_NUMBER } },
  approveAccount: { as: [SECOND_APPROVER, EVERYTHING], input: {} },
  noticeDisqualification: { as: [OFFICER, EVERYTHING], input: { trigger: 'fraud', findings: '样例' } },
  dropDisqualification: { as: [SECOND_APPROVER], input: { reason: '样例' } },
} as const;
const BEGINNINGS = ['stateAccount', 'noticeDisqualification'];
const hasBegun = ({ cases }: County): boolean =>
  cases
    .get(P)
    ?.history.slice(BEFORE)
    .some(({ act }) => BEGINNINGS.includes(act)) ?? false;
function asideWishes(county: County): Deed[] {
  if (findBatch(county, 'batch-2') !== undefined) return [];
  return Object.entries(ASIDES).flatMap(([act, { as, input }]) =>
    BEGINNINGS.includes(act) && hasBegun(county) ? [] : as.map((each): Deed => ({ kind: 'project', id: P, act, as: each, input })),
  );
}

/** Acts of the project that what somebody did here may close to him: directly, or as consequences of a batch's. */
const ASKING = ['orderPayment', 'payAward', 'failPayment', 'confirmAccount', 'approveAccount', 'dropDisqualification'] as const;
const ACCOUNT_HANDS = ['stateAccount', 'confirmAccount', 'approveAccount'];
const closedTo = (county: County, as: Actor): string => {
  const rules: Readonly<Record<string, { readonly notBy?: readonly string[] }>> = PROJECT_ACTS;
  return ASKING.filter((act) => did(county, P, rules[act]?.notBy ?? [], as)).join();
};

function keyOf(county: County): unknown {
  const { stage, account, disqualification, failedOrders = [] } = projectOf(county, P);
  const batches = BATCHES.map((id) => {
    const batch = findBatch(county, id);
    const sent = findSent(county, id);
    if (batch === undefined || ['withdrawn', 'settled'].includes(batch.stage)) return batch?.stage;
    const { id: instructionId, account: to } = instructionIn(batch) ?? {};
    const preparers = CAST.flatMap((as, index) => (did(county, id, ['prepareBatch'], as) ? [index] : []));
    const stated = Object.values(sent?.stated ?? {}).map(({ outcome, by }) => [outcome, by.personId]);
    const told = [sent?.orderedOn, sent?.advices.length, Object.keys(sent?.held ?? {}), stated];
    return [batch.stage, instructionId, to?.number, preparers, told];
  });
  return [
    county.today,
    stage,
    failedOrders.length,
    hasBegun(county),
    disqualification?.step,
    [account?.inForce?.number, account?.asked?.number, account?.asked?.checked !== undefined],
    CAST.map((as) => [did(county, P, ACCOUNT_HANDS, as), closedTo(county, as)]),
    batches,
  ];
}

const isPaid = (county: County): boolean => projectOf(county, P).stage === 'paid';

/** Everything that can become of one award that is to be paid. */
export const PAYING_WALK: Walk = {
  title: '补助的拨付',
  first: () => walkTo('prepareBatch'),
  days: DAYS,
  wishes: (county) => [...batchWishes(county), ...asideWishes(county)],
  keyOf,
  statements: PAYING_STATEMENTS,
  goesOn: {
    name: 'batch-goes-on',
    says: '没有办结的拨付，总有人能办下一步',
    clause: 'measures/12.2',
    isOver: (county) => BATCHES.every((id) => ['withdrawn', 'settled'].includes(findBatch(county, id)?.stage ?? 'none')) || isPaid(county),
  },
};
