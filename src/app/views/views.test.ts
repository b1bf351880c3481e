import { describe, expect, it } from 'vitest';
import type { EventOf, StateOf } from '../../cases/kinds.ts';
import type { PublishedNotice } from '../../cases/notice/state.ts';
import type { Recorded } from '../../cases/recorded.ts';
import type { Role } from '../../cases/roles.ts';
import { asDay } from '../../kernel/day.ts';
import type { EntryRecord } from '../store.ts';
import { type County, openCounty, person, policy, projectOf } from '../../../test/county.ts';
import { expenseLine } from '../../../test/sample-firm.ts';
import { P, step, walkTo } from '../../../test/way.ts';
import { buildFundView } from './fund-view.ts';
import { buildLedgerView } from './ledger-view.ts';
import { buildNoticeView } from './notice-view.ts';
import { buildPaymentTrace } from './payment-trace.ts';
import { buildProjectView } from './project-view.ts';
import { buildSelectionView } from './selection-view.ts';

const contextOf = (county: County, role: Role) => ({ actor: person(role), today: county.today, at: `${county.today}T09:00:00+08:00` });

/** Opens a case of the county as a use case would, for a reader of that role. */
function opened<S, E>(county: County, id: string, role: Role) {
  const filed = county.cases.get(id);
  if (filed === undefined) throw new Error(`no case ${id}`);
  const history = filed.history as unknown as readonly Recorded<E>[];
  return { id, version: history.length, state: filed.state as unknown as S, history, policy, context: contextOf(county, role) };
}
const project = (county: County, role: Role = 'officer') => ({
  ...opened<never, EventOf<'project'>>(county, P, role),
  state: projectOf(county, P),
});
type Paid = Extract<ReturnType<typeof projectOf>, { stage: 'paid' }>;
const edition = {
  isBound: false,
  pack: policy.name,
  title: policy.title,
  edition: policy.name,
  document: policy.issue.document,
  terms: [],
  rulings: [],
  amendments: [],
};
const nothing = {
  notices: [],
  edition,
  bars: [],
  hasReader: true,
  waiting: { before: false, after: false, expenses: 0 },
  readContracts: [],
};
const recordsOf = (county: County): EntryRecord[] =>
  county.entries.map((entry) => ({ ...entry, event: { caseId: entry.beneficiary?.caseId ?? 'fund-1', version: 1 } }));

const occasionsOf = (entries: readonly EntryRecord[]) =>
  new Map(
    entries.map(({ id, says, beneficiary }) => {
      const kind = beneficiary === null ? ('fund' as const) : ('project' as const);
      const ordered = says.includes(`${P}-1`) ? { instructionId: `${P}-1`, batch: '第一批' } : { instructionId: null, batch: null };
      return [id, { kind, name: '样例甲纺织有限公司', ...ordered }];
    }),
  );

describe('the page of a project', () => {
  it('tells its history in one sentence an event, under the name of the act', () => {
    const { timeline } = buildProjectView(project(walkTo('the end')), nothing);
    expect(timeline.map(({ says }) => says)).toEqual([
      '样例甲纺织有限公司申报，符合申报条件',
      '经人工确认，符合申报条件：符合全部条件',
      '列入拟试点名单，等待审批',
      '名单获批准，可以公示',
      '开始公示',
      '公示期满无异议，确认为试点企业',
      '改造前数字化水平评定为未达一级，得0分',
      '拟写改造方案：1项',
      '提交改造方案，计划投资600,000.00元',
      '改造方案第1版审定，1项，计划投资600,000.00元',
      '登记支出：样例生产管理软件（样例软件有限公司），认定600,000.00元',
      '委托样例评测中心评测，与1家服务商均无关联；名册缺联系电话、银行账户，未比对',
      '填报收款账户：样例银行彭阳支行，尾号7890',
      '收款账户与开户证明相符，生效',
      '提交验收申请，四项材料齐全；方案第1项没有服务商交付、企业确认的记录',
      '改造后数字化水平评定为四级，得100分',
      '验收通过：符合要求；依据在本系统之外进行的专家评审，纪要：样例验收评审会议纪要（2026年11月1日）；没有在本系统评审的原因：评审先于系统启用（样例）',
      '县级初审通过，核定补助300,000.00元：同意',
      '市级审核通过：同意',
      '开始公示',
      '兑付公示期满无异议',
      '确认补助300,000.00元，资金已锁定',
      `下达支付指令${P}-1，300,000.00元`,
      `拨付300,000.00元，支付指令${P}-1`,
    ]);
    expect(timeline.at(-1)).toMatchObject({ label: '拨付', by: '样例finance', on: '2026-11-16' });
  });

  it('estimates the subsidy before anyone decided it, with what is still missing', () => {
    const { estimate, readiness, uplift, levels } = buildProjectView(project(walkTo('assignEvaluator')), nothing);
    expect(estimate.verdict).toMatchObject({ outcome: 'unknown', value: { computedFen: 30_000_000, amountFen: null } });
    expect(estimate.steps.length).toBeGreaterThan(0);
    expect([readiness, uplift, levels.map(({ phase }) => phase)]).toEqual([null, null, ['before']]);
  });

  it('says beside each verdict what would turn it, and nothing where all holds', () => {
    const { ways } = buildProjectView(project(walkTo('assignEvaluator')), nothing);
    expect(ways.levels.before).toMatchObject([{ test: 'level-2', kind: 'changeable' }]);
    expect(ways.subsidy.map(({ test }) => test)).toEqual(expect.arrayContaining(['completed', 'accepted']));
    expect([ways.eligibility, ways.levels.after, ways.uplift, ways.readiness, ...Object.values(ways.expenses)].flat()).toEqual([]);
    const paid = buildProjectView(project(walkTo('the end')), nothing).ways;
    expect([...paid.subsidy, ...paid.readiness, ...paid.uplift]).toEqual([]);
  });

  it('shows how each level came about, to the point', () => {
    const { levels } = buildProjectView(project(walkTo('the end')), nothing);
    expect(levels[1]?.rows.reduce((sum, { score }) => sum + score, 0)).toBe(100);
    expect(levels[1]?.scenes).toHaveLength(16);
  });

  it('says from the county’s approval on what stands between award and payment', () => {
    const view = buildProjectView(project(walkTo('approveByCity')), {
      ...nothing,
      money: { availableFen: 500_000_000, alreadyPaidFen: 0 },
    });
    expect(view.readiness).toMatchObject({ outcome: 'no' });
    expect(view.readiness?.because.filter(({ holds }) => holds === false).map(({ test }) => test)).toEqual(['city-review']);
  });

  it('offers each reader what is theirs, and shows the others whom it waits for', () => {
    const county = walkTo('approveByCounty');
    const acts = (role: Role) => buildProjectView(project(county, role), nothing).acts.map(({ act, allowed }) => [act, allowed]);
    expect(acts('approver')).toEqual([
      ['confirmAccount', false],
      ['returnAccount', false],
      ['approveByCounty', true],
      ['returnByCounty', true],
      ['disqualify', false],
      ['dropDisqualification', false],
      ['suspendPeriod', false],
      ['resumePeriod', false],
    ]);
    expect(acts('auditor')).toEqual([['approveByCounty', false]]);
  });

  it('tells which expenses the ledger says otherwise than when they were answered', () => {
    const county = walkTo('assignEvaluator');
    const window = { from: asDay('2026-07-20'), to: asDay('2027-03-31') };
    const changed = (lines: ReturnType<typeof expenseLine>[]) =>
      buildProjectView(project(county), { ...nothing, ledger: { lines, window, seenInvoices: [] } }).changed;
    expect(changed([expenseLine('1')])).toEqual([]);
    expect(changed([expenseLine('1', { voucher: false })])).toMatchObject([
      { expenseId: '1', cells: [{ what: '有记账凭证', before: '是', now: '否' }] },
    ]);
    expect(buildProjectView(project(county), nothing).changed).toEqual([]);
  });

  it('names the notice it stands in with its days', () => {
    const county = walkTo('concludeNotice', { nth: 2 });
    const notices = [{ id: 'notice-2', notice: county.cases.get('notice-2')?.state as PublishedNotice }];
    expect(buildProjectView(project(county), { ...nothing, notices }).notices).toEqual([
      { id: 'notice-2', purpose: 'award', stage: 'open', startsOn: '2026-11-02', lastDay: '2026-11-09', remainingWorkingDays: 5 },
    ]);
  });
});

describe('the page of a notice', () => {
  const raised = walkTo('concludeNotice');
  step(raised, {
    kind: 'notice',
    id: 'notice-1',
    act: 'raiseObjection',
    as: person('public'),
    input: { caseId: P, text: '不符', name: '样例丁', phone: '13900000000' },
  });
  const viewFor = (role: Role) => buildNoticeView(opened<PublishedNotice, EventOf<'notice'>>(raised, 'notice-1', role));

  it('shows who objected to those who investigate and audit, and to nobody else', () => {
    expect(viewFor('officer').objections[0]?.from).toEqual({ name: '样例丁', phone: '13900000000' });
    for (const role of ['firm', 'evaluator', 'finance', 'city', 'public'] as const)
      expect(JSON.stringify(viewFor(role))).not.toMatch(/样例丁|13900000000/);
  });

  it('carries the period’s verdict, and says why it cannot be concluded yet', () => {
    const { publicity, acts } = viewFor('officer');
    expect(publicity).toMatchObject({ outcome: 'no', value: { lastDay: '2026-07-13', remainingWorkingDays: 5 } });
    expect(acts.find(({ act }) => act === 'concludeNotice')).toMatchObject({ allowed: false, refusal: { clause: 'measures/11' } });
  });

  it('says what would turn a notice that cannot be concluded yet, by its days and its objections', () => {
    const { publicity, ways } = viewFor('officer');
    expect(ways.map(({ test }) => test)).toEqual(publicity.because.filter(({ holds }) => holds !== true).map(({ test }) => test));
    expect(ways.map(({ says }) => says).join('；')).toMatch(/等公示期满：还有 \d 个工作日.*；核查处理完 1 件异议/);
  });
});

describe('other pages', () => {
  it('a list tells who submitted it and why it came back', () => {
    const county = walkTo('approveSelection');
    step(county, { kind: 'selection', id: 'selection-1', act: 'returnSelection', as: person('approver'), input: { reason: '先核实' } });
    const view = buildSelectionView(
      opened<Exclude<StateOf<'selection'>, { stage: 'none' }>, EventOf<'selection'>>(county, 'selection-1', 'officer'),
    );
    expect(view).toMatchObject({
      stage: 'returned',
      submittedBy: '样例officer',
      reason: '先核实',
      timeline: [{ label: '提交拟试点名单' }, { says: '退回名单：先核实' }],
    });
  });

  it('a fund notice tells until when goals are due', () => {
    const view = buildFundView(
      opened<Exclude<StateOf<'fund'>, { stage: 'none' }>, EventOf<'fund'>>(walkTo('the end'), 'fund-1', 'finance'),
    );
    expect(view.timeline[0]?.says).toContain('绩效目标须在2026年7月1日24时前报备');
  });

  it('the books show every account and what the shares say', () => {
    const county = walkTo('the end');
    const entries = recordsOf(county);
    const view = buildLedgerView({ balances: county.balances, entries, occasions: occasionsOf(entries), total: 3 }, policy);
    expect(view.balances).toContainEqual({ account: 'region/paid', label: '自治区奖补资金·企业改造补助·已拨付', fen: 30_000_000 });
    expect(view.balances.reduce((sum, { fen }) => sum + fen, 0)).toBe(0);
    expect(view.fundPlan.value).toMatchObject({ transformationFen: 450_000_000, supportFen: 10_000_000, unallocatedFen: 40_000_000 });
    expect(view.entries.map(({ event }) => event.kind)).toEqual(['fund', 'fund', 'project', 'project', 'project']);
    expect(view.entries[3]).toMatchObject({ says: '样例甲纺织有限公司：下达支付指令，批次“第一批”', instructionId: `${P}-1` });
  });
});

describe('the page of a payment', () => {
  it('leads from the amount to steps, papers, verdicts, hands, entries and chain', () => {
    const county = openCounty();
    const source = { file: '投资台账.xlsx', sheet: '台账', row: 4, digest: 'def' };
    county.registers.lines = [{ ...expenseLine('1'), invoiceFile: 'abc', source }];
    walkTo('the end', { county });
    const paid = { ...project(county, 'auditor'), state: projectOf(county, P) as Paid };
    const entries = recordsOf(county).slice(2);
    const trace = buildPaymentTrace(paid, { entries, occasions: occasionsOf(entries), intact: true });
    expect(trace).toMatchObject({
      amountFen: 30_000_000,
      paidBy: '样例finance',
      instructionId: `${P}-1`,
      levels: { before: 0, after: 4 },
    });
    expect(trace.steps.at(-1)?.fen).toBe(30_000_000);
    expect(trace.expenses[0]?.evidence).toEqual([
      { label: '电子发票', href: '/api/v1/files/abc' },
      { label: '投资台账.xlsx 台账 第4行', href: '/api/v1/files/def' },
    ]);
    expect(trace.verdicts.map(({ title, verdict }) => [title, verdict.outcome])).toEqual(
      [
        '申报条件',
        '入选公示',
        '改造前数字化水平',
        '改造后数字化水平',
        '水平提升',
        '样例评测中心与样例软件有限公司独立',
        '补助金额',
        '兑付公示',
        '锁定资金时的兑付条件',
        '拨付时的兑付条件',
      ].map((title) => [title, title === '改造前数字化水平' ? 'no' : 'yes']),
    );
    expect(trace.hands.map(({ label }) => label)).toContain('县级初审通过');
    expect(trace.entries.map(({ says }) => says)).toEqual(
      ['确认补助，锁定资金', '下达支付指令，批次“第一批”', '拨付补助'].map((says) => `样例甲纺织有限公司：${says}`),
    );
    expect(trace.chain).toEqual({ events: 24, head: `${P}:24`, intact: true });
  });
});
