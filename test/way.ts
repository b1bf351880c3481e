// The whole way of one firm, step by step, each by whom it belongs to. `walkTo` stops where a test begins.
import { asDay } from '../src/kernel/day.ts';
import { ok, type Result } from '../src/kernel/result.ts';
import { type County, type Deed, openCounty, person, play } from './county.ts';
import { applicationOf, EVALUATOR } from './sample-firm.ts';
import { ACCEPTED_BY_EXPERTS, REVIEWED } from './reviewed.ts';

export const P = 'project-1';
export const BATCH = 'batch-1';
export const ACCOUNT = { holder: '样例甲纺织有限公司', number: '6222021234567890', bank: '样例银行彭阳支行', unionNumber: '102100099996' };
/** What the subsidy of the way's one expense comes to. */
const AWARD_FEN = 30_000_000;
/** What the bank's file says of the only payment of the way's batch. */
export const advice = (status: string, { on = '2026-11-16', id = `${P}-1`, name = '回单' } = {}) => ({
  file: { name: `${name}.csv`, digest: name },
  rows: [{ row: 2, instructionId: id, number: ACCOUNT.number, amountFen: AWARD_FEN, status, on: asDay(on) }],
});
type Step = Omit<Deed, 'kind' | 'id'> & { readonly kind?: Deed['kind']; readonly id?: string; readonly on?: string };

export const WAY: readonly Step[] = [
  { kind: 'fund', id: 'fund-1', act: 'registerFundNotice', as: person('finance'), input: { registerRowId: 'row-1' } },
  {
    kind: 'fund',
    id: 'fund-1',
    act: 'proposeAllocation',
    as: person('officer'),
    input: { transformation: 450_000_000, training: 10_000_000 },
  },
  { kind: 'fund', id: 'fund-1', act: 'approveAllocation', as: person('finance') },
  { act: 'receiveApplication', as: person('officer'), input: { application: applicationOf() }, follows: true },
  { act: 'confirmEligibility', as: person('officer'), input: { opinion: '符合全部条件' } },
  {
    kind: 'selection',
    id: 'selection-1',
    act: 'submitSelection',
    as: person('officer'),
    input: { title: '第一批', caseIds: [P], ...REVIEWED },
  },
  { kind: 'selection', id: 'selection-1', act: 'approveSelection', as: person('approver') },
  {
    kind: 'notice',
    id: 'notice-1',
    act: 'publishNotice',
    as: person('officer'),
    input: { purpose: 'pilot', title: '拟试点企业公示', caseIds: [P], contact: '样例电话' },
    on: '2026-07-06',
  },
  { kind: 'notice', id: 'notice-1', act: 'concludeNotice', as: person('officer'), on: '2026-07-20' },
  { act: 'assessLevel', as: person('officer'), input: { phase: 'before' } },
  { act: 'draftPlan', as: person('firm') },
  { act: 'submitPlan', as: person('firm') },
  { act: 'approvePlan', as: person('approver') },
  { act: 'registerExpense', as: person('officer'), on: '2026-11-02' },
  { act: 'assignEvaluator', as: person('officer'), input: { evaluator: EVALUATOR } },
  { act: 'stateAccount', as: person('firm'), input: ACCOUNT },
  { act: 'confirmAccount', as: person('officer'), input: { number: ACCOUNT.number } },
  { act: 'requestAcceptance', as: person('firm'), input: { materials: ['application', 'ledger', 'vouchers', 'level-evidence'] } },
  { act: 'assessLevel', as: person('evaluator'), input: { phase: 'after' } },
  {
    act: 'passAcceptance',
    as: person('evaluator'),
    input: { opinion: '符合要求', levelVerified: true, investmentAudited: true, ...ACCEPTED_BY_EXPERTS },
  },
  { act: 'approveByCounty', as: person('approver'), input: { opinion: '同意' } },
  { act: 'approveByCity', as: person('city'), input: { opinion: '同意' } },
  {
    kind: 'notice',
    id: 'notice-2',
    act: 'publishNotice',
    as: person('officer'),
    input: { purpose: 'award', title: '拟兑付公示', caseIds: [P], contact: '样例电话' },
  },
  { kind: 'notice', id: 'notice-2', act: 'concludeNotice', as: person('officer'), on: '2026-11-16' },
  { act: 'confirmAward', as: person('approver') },
  { kind: 'batch', id: BATCH, act: 'prepareBatch', as: person('officer'), input: { title: '第一批', caseIds: [P] } },
  { kind: 'batch', id: BATCH, act: 'approveBatch', as: person('finance') },
  { kind: 'batch', id: BATCH, act: 'bookAdvice', as: person('finance'), input: advice('成功'), follows: true },
];

/** Plays one step; throws where it is refused, since the way itself is meant to be free. */
export function step(county: County, { kind = 'project', id = P, on, ...rest }: Step): void {
  if (on !== undefined) county.today = asDay(on);
  const done = play(county, { kind, id, ...rest });
  if (!done.ok) throw new Error(`${rest.act}: ${done.refusal.message}`);
}

/** A county in which the project stands right before its first act of that name (or, on a notice, the list's). */
export function walkTo(act: string, { nth = 1, county = openCounty() }: { readonly nth?: number; readonly county?: County } = {}): County {
  const ends = WAY.flatMap((each, index) => (each.act === act ? [index] : []));
  for (const each of WAY.slice(0, ends[nth - 1] ?? WAY.length)) step(county, each);
  return county;
}

/** Goes on with a county that stands before one act until it stands before another. */
export function walkFrom(county: County, from: string, to: string): County {
  const at = (act: string): number => WAY.findIndex((each) => each.act === act);
  for (const each of WAY.slice(at(from), at(to))) step(county, each);
  return county;
}

/** Tries an act on the project and answers how it went. */
export const tryAct = (county: County, act: string, as: Deed['as'], input: object = {}): ReturnType<typeof play> =>
  play(county, { kind: 'project', id: P, act, as, input });

/** Prepares a batch of the one award, has it approved by `as`, and books what the bank says of it today: all of it, or the first refusal. */
export function pay(county: County, as = person('finance'), { id = BATCH, status = '成功', instruction = `${P}-1` } = {}): Result<null> {
  const acts: readonly Omit<Deed, 'kind' | 'id'>[] = [
    { act: 'prepareBatch', as: person('officer'), input: { title: '样例批次', caseIds: [P] } },
    { act: 'approveBatch', as },
    { act: 'bookAdvice', as, input: advice(status, { on: county.today, id: instruction, name: id }), follows: true },
  ];
  return acts.reduce<Result<null>>((done, each) => (done.ok ? play(county, { kind: 'batch', id, ...each }) : done), ok(null));
}

/** Tells the firm, hears it, and brings the opinion before whoever decides. */
export function heard(county: County, trigger = 'inflated-investment'): County {
  step(county, { act: 'noticeDisqualification', as: person('officer'), input: { trigger, findings: '发票与到货不符（样例）' } });
  step(county, { act: 'answerDisqualification', as: person('firm'), input: { text: '确有误差（样例）' } });
  step(county, { act: 'proposeDisqualification', as: person('officer'), input: { opinion: '陈述不成立（样例）' } });
  return county;
}
export const ended = (county: County, trigger?: string): void =>
  step(heard(county, trigger), { act: 'disqualify', as: person('approver'), input: { opinion: '同意' } });
