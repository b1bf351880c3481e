// A reward and a service, from the row of a register to the payment, step by step in a county in memory.
import type { Actor } from '../src/cases/act-rule.ts';
import type { KnownOutlay } from '../src/cases/outlay/state.ts';
import type { KnownRow } from '../src/cases/row/state.ts';
import type { Result } from '../src/kernel/result.ts';
import { asDay } from '../src/kernel/day.ts';
import { type County, openCounty, person, play, stateOf } from './county.ts';
import { FIRM, supplier } from './sample-firm.ts';

export const OUTLAY_ID = 'outlay-1';
export const BATCH_ID = 'batch-9';
export const NUMBER = '6222029876543210';
const BANK = { number: NUMBER, bank: '样例银行彭阳支行', unionNumber: '102100099996' };

const row = (register: KnownRow['register'], cells: KnownRow['cells']): KnownRow => ({
  stage: 'kept',
  register,
  cells,
  enteredOn: asDay('2026-07-01'),
  hands: { enterRow: [{ personId: 'approver-2', name: '样例登记' }] },
});
export const ROWS = {
  benchmark: row('benchmarks', {
    name: '样例甲纺织有限公司',
    firm: FIRM,
    status: 'chosen',
    upgrade: '质检线升级',
    upgradeBy: '2027-01-31',
  }),
  leader: row('chain-leaders', { leader: '样例甲纺织有限公司', leaderCode: FIRM, award: 'due', evaluation: '带动三家' }),
  provider: row('provider-services', {
    name: supplier.name,
    provider: supplier.creditCode,
    service: '上线生产系统',
    recognised: true,
    reward: 'provider',
    status: 'due',
  }),
  training: row('support-services', {
    payee: '样例培训学校',
    payeeCode: '91640425MA00000019',
    use: 'training',
    service: '数字化专题培训',
    contractNumber: '样例合同1',
    contractFen: 3_000_000,
    contract: 'a'.repeat(64),
    invoiceNumber: '26640000000000000001',
    invoiceFen: 2_000_000,
    invoice: 'b'.repeat(64),
    status: 'accepted',
  }),
} as const;
export type Way = keyof typeof ROWS;
export const STANDARD = {
  rowId: 'basis-1',
  title: '样例奖励标准',
  number: '样例发〔2026〕1号',
  purpose: 'provider',
  fen: 5_000_000,
} as const;

/** What the registers know of a provider that may be rewarded. */
export const FIT_PROVIDER = {
  inPool: true,
  legalPerson: true,
  qualified: true,
  lawful: true,
  goodCredit: true,
  subcontracts: false,
  listed: { abnormal: false, dishonest: false, procurement: false },
  recognised: true,
} as const;

/** Five million yuan came in; every use has some of it. */
export function fundedCounty(): County {
  const county = openCounty();
  const fund = { kind: 'fund', id: 'fund-1' } as const;
  const uses = {
    transformation: 400_000_000,
    benchmark: 15_000_000,
    'provider-reward': 5_000_000,
    'promoter-reward': 5_000_000,
    training: 5_000_000,
  };
  for (const [act, as, input] of [
    ['registerFundNotice', person('finance'), { registerRowId: 'row-1' }],
    ['proposeAllocation', person('officer'), uses],
    ['approveAllocation', person('finance'), {}],
  ] as const)
    must(play(county, { ...fund, act, as, input }));
  for (const [way, each] of Object.entries(ROWS)) county.registers.rows.set(way, each);
  county.registers.ground = {
    standards: [STANDARD],
    panel: { id: 'panel-1', title: '标杆评审' },
    industry: 'light-textile',
    provider: FIT_PROVIDER,
    isInvoiceElsewhere: false,
  };
  return county;
}

function must(done: Result<null>): void {
  if (!done.ok) throw new Error(done.refusal.message);
}
export const onOutlay = (county: County, act: string, as: Actor, input: object = {}, id = OUTLAY_ID): Result<null> =>
  play(county, { kind: 'outlay', id, act, as, input });
export function outlayOf(county: County, id = OUTLAY_ID): KnownOutlay {
  const state = stateOf(county, id);
  if (state === undefined || !('ground' in state)) throw new Error('no outlay was prepared');
  return state;
}

export const prepare = (county: County, rowId: string, amountFen = 2_000_000, id = OUTLAY_ID): Result<null> =>
  onOutlay(county, 'prepareOutlay', person('officer'), { rowId, amountFen, ...BANK }, id);
export const approve = (county: County, id = OUTLAY_ID, as = person('approver')): Result<null> =>
  onOutlay(county, 'approveOutlay', as, { number: NUMBER, opinion: '同意' }, id);

export function preparedOutlay(way: Way = 'provider', amountFen?: number): County {
  const county = fundedCounty();
  must(prepare(county, way, amountFen));
  return county;
}
export function approvedOutlay(way: Way = 'provider', amountFen?: number): County {
  const county = preparedOutlay(way, amountFen);
  must(approve(county));
  return county;
}
const notice = (county: County, act: string, input: object = {}, as = person('officer')): Result<null> =>
  play(county, { kind: 'notice', id: 'notice-9', act, as, input });
export function publishedOutlay(way: Way = 'provider', amountFen?: number): County {
  const county = approvedOutlay(way, amountFen);
  must(notice(county, 'publishNotice', { purpose: 'reward', title: '拟奖励公示', caseIds: [OUTLAY_ID], contact: '样例电话' }));
  return county;
}
/** The notice runs its days; with an objection that is upheld or not, or with none. */
export function publicisedOutlay(way: Way = 'provider', upheld?: boolean): County {
  const county = publishedOutlay(way);
  if (upheld !== undefined) {
    must(notice(county, 'raiseObjection', { text: '不符', name: '样例群众', phone: '0954' }, person('public')));
    must(notice(county, 'settleObjection', { objectionId: '1', upheld, reply: '已核查' }));
  }
  county.today = asDay('2026-07-20');
  must(notice(county, 'concludeNotice'));
  return county;
}
/** Ready to be paid: a reward after its notice, a service at once. */
export const clearedOutlay = (way: Way = 'provider'): County => (way === 'training' ? approvedOutlay(way) : publicisedOutlay(way));

export const onBatch = (county: County, act: string, as: Actor, input: object = {}, id = BATCH_ID): Result<null> =>
  play(county, { kind: 'batch', id, act, as, input, ...(act === 'bookAdvice' && { follows: true }) });
export function orderedOutlay(way: Way = 'provider'): County {
  const county = clearedOutlay(way);
  must(onBatch(county, 'prepareBatch', person('officer', '-2'), { title: '奖励', caseIds: [OUTLAY_ID] }));
  must(onBatch(county, 'approveBatch', person('finance')));
  return county;
}
export const adviseOutlay = (county: County, status: string, attempt = 1): Result<null> => {
  const amountFen = outlayOf(county).amountFen;
  const rows = [{ row: 2, instructionId: `${OUTLAY_ID}-${attempt}`, number: NUMBER, amountFen, status, on: county.today }];
  return onBatch(county, 'bookAdvice', person('finance'), { file: { name: '回单.csv', digest: `${status}${attempt}` }, rows });
};
export function paidOutlay(way: Way = 'provider'): County {
  const county = orderedOutlay(way);
  must(adviseOutlay(county, '支付成功'));
  return county;
}
function withdrawnOutlay(): County {
  const county = preparedOutlay();
  must(onOutlay(county, 'withdrawOutlay', person('approver'), { reason: '重新提出' }));
  return county;
}

/** Every stage of a reward. */
export const OUTLAY_WAY = [preparedOutlay, approvedOutlay, clearedOutlay, orderedOutlay, paidOutlay, withdrawnOutlay].map(
  (walk) => () => walk(),
);
