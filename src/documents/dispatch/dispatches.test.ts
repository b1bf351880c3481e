import { describe, expect, it } from 'vitest';
import { type County, openCounty, person, policy } from '../../../test/county.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { concludedPanel, panelStep, PANEL_ID } from '../../../test/panel-way.ts';
import {
  endedGoals,
  evaluatedGoals,
  filedGoals,
  handedUp,
  onPerformance,
  PERFORMANCE_ID,
  performanceStep,
} from '../../../test/performance-way.ts';
import { publishedOutlay } from '../../../test/outlay-way.ts';
import { decidedRecovery, RECOVERY_ID } from '../../../test/recovery-way.ts';
import { barredProvider, SANCTION_ID } from '../../../test/sanction-way.ts';
import { accountant, planOf } from '../../../test/sample-firm.ts';
import { ROUND, roundAt } from '../../../test/inspection-way.ts';
import { asDay } from '../../kernel/day.ts';
import { ended, P, step, walkTo } from '../../../test/way.ts';
import type { PublishedNotice } from '../../cases/notice/state.ts';
import type { Result } from '../../kernel/result.ts';
import { DISPATCH_KINDS, type DispatchKind, type Made, makeDispatch } from './dispatches.ts';
import { ACCEPTED_BY_EXPERTS } from '../../../test/reviewed.ts';
import { differing, figuresOf, textOf } from './figures-of.ts';

const LATE = [
  {
    id: `${P} rectification`,
    caseId: P,
    of: '样例甲纺织有限公司',
    what: '完成整改',
    dueOn: asDay('2026-06-20'),
    owner: '企业',
    clause: 'measures/13',
  },
] as const;
/** The paper that a case of the county gives, where its state has been `changed` or not. */
function made(county: County, kind: DispatchKind, id: string, changed: object = {}): Result<Made> | null {
  const filed = county.cases.get(id);
  if (filed === undefined) throw new Error(`no case ${id}`);
  const projects = [...county.cases].flatMap(([caseId, { state }]) => ('application' in state ? [{ caseId, state }] : []));
  const { kind: of, state, history } = filed;
  const rows = [...county.cases].flatMap(([caseId, { state: row }]) =>
    'register' in row && row.stage === 'kept' ? [{ caseId, state: row }] : [],
  );
  const record = { id, state: { ...state, ...changed }, history, projects, rows, late: LATE, policy, today: county.today };
  return makeDispatch(kind, of, record, null);
}
function given(county: County, kind: DispatchKind, id: string, changed: object = {}): Made {
  const paper = made(county, kind, id, changed);
  if (paper === null || !paper.ok) throw new Error(`no ${kind}`);
  return paper.value;
}
const words = ({ paper }: Made): string =>
  paper.body
    .map((block) => {
      if (block.kind === 'attendance') return block.lines.map(({ as, parts }) => `${as}：${textOf(parts)}`).join(' ');
      if (block.kind !== 'table') return textOf(block.parts);
      const cells = block.rows.flat().map((part) => textOf([part]));
      return cells.join(' ');
    })
    .join('\n');

const failed = (): County => {
  const county = walkTo('passAcceptance');
  step(county, { act: 'failAcceptance', as: person('evaluator'), input: { opinion: '数据采集没有接通\n报表口径不一致' } });
  return county;
};

/** Put right within the period, and failed again. */
const failedTwice = (): County => {
  const county = failed();
  const done = { note: '已联网', completedOn: county.today };
  step(county, { act: 'completeRectification', as: person('firm'), input: done });
  step(county, { act: 'failAcceptance', as: person('evaluator'), input: { opinion: '报表口径仍不一致' } });
  return county;
};

const ended17 = (): County => {
  const county = walkTo('approveByCity');
  ended(county, 'misuse');
  return county;
};
const minuted = (): County => {
  const county = concludedPanel();
  panelStep(county, 'approveMinutes', person('approver'));
  return county;
};
const ACCOUNT = { holder: '样例甲纺织有限公司', bank: '样例银行彭阳支行', number: '6222021234567890' };

const changedPlan = (): County => {
  const county = walkTo('registerExpense');
  county.registers.plan = { ...planOf(), content: '改造内容增加一项（样例）' };
  step(county, { act: 'draftPlan', as: person('firm'), input: { reason: '工艺调整（样例）' } });
  step(county, { act: 'submitPlan', as: person('firm') });
  step(county, { act: 'checkPlan', as: person('officer'), input: { opinion: '属实（样例）' } });
  step(county, { act: 'approvePlan', as: person('approver') });
  return county;
};
const ROW = 'row-1';
const withRows =
  (...rows: readonly object[]) =>
  (): County => {
    const county = openCounty();
    for (const [index, input] of rows.entries())
      step(county, { kind: 'row', id: `row-${index + 1}`, act: 'enterRow', as: person('officer'), input });
    return county;
  };
const MEETING = { register: 'meeting-decisions', meeting: '专班第一次会议（样例）', heldOn: asDay('2026-06-30'), department: 'park' };
const decided = (topic: string) => ({
  ...MEETING,
  present: '样例组长、样例副组长',
  absent: '样例成员',
  topic,
  decision: `${topic}按期办完（样例）`,
  dueOn: asDay('2026-07-31'),
});
const CIRCULAR = {
  register: 'circulars',
  kind: 'circular',
  title: '关于逾期事项的督查通报（样例）',
  unit: '各成员单位',
  facts: '情况（样例）',
};
const CALL = {
  register: 'application-calls',
  title: '关于组织申报的通知（样例）',
  target: 'pilot',
  from: asDay('2026-07-06'),
  to: asDay('2026-07-31'),
  focus: '数据采集（样例）',
  how: '在线申报（样例）',
  materials: '申报书\n营业执照',
  contact: '样例电话',
};

type Sample = { readonly from: () => County; readonly id: string; readonly changed?: object; readonly says: readonly string[] };
const SAMPLES: Record<DispatchKind, Sample> = {
  'pilot-notice': {
    from: () => walkTo('concludeNotice'),
    id: 'notice-1',
    says: ['共1家', '不少于5个工作日', '自2026年7月6日起至2026年7月13日止', '最高 40 万元', '样例电话'],
  },
  'reward-notice': {
    from: () => publishedOutlay('provider'),
    id: 'notice-9',
    says: ['第十一条，经评选评价', '拟兑付奖励资金的单位', '20,000.00', '样例电话'],
  },
  'notice-result': { from: () => walkTo('draftPlan'), id: 'notice-1', says: ['收到异议0条', '1家，异议成立的0家', '列入试点企业'] },
  'rectification-notice': {
    from: failed,
    id: P,
    says: ['数据采集没有接通\n报表口径不一致', '于2026年12月2日前（含当日）完成整改', '暂停资金拨付'],
  },
  'acceptance-opinion': {
    from: () => walkTo('approveByCounty'),
    id: P,
    says: ['改造前数字化水平为未达一级', '改造后数字化水平为四级', '合计600,000.00元', '符合要求', '验收通过'],
  },
  'county-opinion': { from: () => walkTo('approveByCity'), id: P, says: ['拟补助300,000.00元', '办法第七条（一）', '同意'] },
  'award-notice': {
    from: () => walkTo('concludeNotice', { nth: 2 }),
    id: 'notice-2',
    says: ['300,000.00 元', '经县级初审和市级审核'],
  },
  'payment-request': {
    from: () => walkTo('payAward'),
    id: P,
    changed: { account: { inForce: ACCOUNT } },
    says: ['人民币300,000.00元', '户名：样例甲纺织有限公司；开户银行：样例银行彭阳支行；账号：6222021234567890。'],
  },
  'panel-minutes': { from: minuted, id: PANEL_ID, says: ['2026年7月2日', '技术', '80.00 推荐', '同意推荐', '组长：'] },
  'disqualification-decision': {
    from: ended17,
    id: P,
    says: ['依据办法第十七条，取消你单位', '发票与到货不符（样例）', '你单位陈述申辩如下', '确有误差（样例）', '不再享受'],
  },
  'recovery-decision': {
    from: () => decidedRecovery(),
    id: RECOVERY_ID,
    says: ['存在虚报投资额的情形', '虚增属实', '追回300,000.00元，请于2026年12月31日前退回', '至2028年12月31日止'],
  },
  'transformation-plan': { from: () => walkTo('registerExpense'), id: P, says: ['第1版', '计划投资合计', '改造后数字化水平达到'] },
  'change-approval': {
    from: changedPlan,
    id: P,
    says: ['第2版', '工艺调整（样例）', '属实（样例）', '→ 改造内容增加一项（样例）'],
  },
  'acceptance-report': {
    from: () => walkTo('approveByCounty'),
    id: 'selection-1',
    says: ['“第一批”', '通过验收1家', '未达一级', '四级的1家', '600,000.00', '通过（'],
  },
  'inspection-record': {
    from: () => roundAt('concluded'),
    id: ROUND,
    says: [
      '样例彩票开奖号码',
      '07 11 23',
      '设备在用（样例）',
      '与方案一致',
      '基本属实（样例）',
      '补贴设备标识（样例）',
      '没有允许定位',
      '企业签名：样例负责人',
    ],
  },
  'call-for-applications': {
    from: withRows(CALL),
    id: ROW,
    says: [
      '试点企业',
      '50%',
      '400,000.00元',
      '（二）主营业务属于本县主导产业：轻工纺织、装备制造、农副产品加工、新型材料',
      '注册经营已满1年',
      '近3年内发生过重大及以上',
      '申报时不用提供',
      '2026年7月31日',
      '申报书\n营业执照',
      '5个工作日',
    ],
  },
  'meeting-minutes': {
    from: withRows(decided('兑付'), decided('验收')),
    id: ROW,
    says: [
      '专班第一次会议（样例）',
      '出席：样例组长、样例副组长 请假：样例成员',
      '兑付按期办完（样例）',
      '验收按期办完（样例）',
      '园区管委会',
    ],
  },
  circular: {
    from: withRows({ ...CIRCULAR, demand: '逐项办结（样例）', dueOn: asDay('2026-07-10') }),
    id: ROW,
    says: ['共1项', '企业 完成整改 样例甲纺织有限公司 2026年6月20日 11', '逐项办结（样例）', '请于2026年7月10日前办结'],
  },
  commendation: {
    from: withRows({ ...CIRCULAR, kind: 'praise', demand: '再接再厉（样例）' }),
    id: ROW,
    says: ['各成员单位', '情况（样例）', '再接再厉（样例）'],
  },
  'evaluation-request': {
    from: endedGoals,
    id: PERFORMANCE_ID,
    says: ['终期评价', '样例财指〔2026〕1号', '得分', '等次为', '样例意见', '随本文提交'],
  },
  'supervision-notice': {
    from: () => {
      const county = filedGoals();
      const input = { way: 'interview', findings: '支出偏慢（样例）', what: '倒排工期（样例）', dueOn: asDay('2026-12-31') };
      performanceStep(county, 'noteSupervision', person('finance'), input);
      return county;
    },
    id: PERFORMANCE_ID,
    says: ['约谈', '样例财指〔2026〕1号', '支出偏慢（样例）', '倒排工期（样例）', '于2026年12月31日前办结'],
  },
  'pool-removal': {
    from: () => barredProvider(openCounty()),
    id: SANCTION_ID,
    says: ['存在转包服务的情形', '实施人员均为另一公司职工', '移出数字化转型服务商资源池'],
  },
  'sanction-decision': {
    from: () => barredProvider(openCounty()),
    id: SANCTION_ID,
    says: ['存在转包服务的情形', '实施人员均为另一公司职工', '已整改', '取消合作资格、建议移出自治区168平台资源池', '至2027年6月30日'],
  },
};

/** Papers that also say what was reckoned from other cases, or what the policy states. */
const RECKONED: readonly DispatchKind[] = ['acceptance-report', 'call-for-applications', 'meeting-minutes', 'circular'];

const auditedApart = (): County => {
  const county = walkTo('passAcceptance');
  step(county, { act: 'assignAccountant', as: person('officer'), input: { evaluator: accountant.creditCode } });
  step(county, { act: 'auditInvestment', as: person('accountant'), input: { opinion: '齐全' } });
  step(county, {
    act: 'passAcceptance',
    as: person('evaluator'),
    input: { opinion: '符合', levelVerified: true, investmentAudited: true, ...ACCEPTED_BY_EXPERTS },
  });
  return county;
};

describe('an opinion on a project whose investment another audited', () => {
  it('names the accountant, and does not say that the evaluator audited', () => {
    const said = words(given(auditedApart(), 'acceptance-opinion', P));
    expect(said).toContain(`投资由另行委托的${accountant.name}于`);
    expect(said).not.toContain('定级验收和投资审核');
  });
});

describe('official papers', () => {
  it.each(DISPATCH_KINDS)('%s says what the record says', (kind) => {
    const { from, id, changed, says } = SAMPLES[kind];
    const text = words(given(from(), kind, id, changed));
    for (const each of says) expect(text).toContain(each);
  });

  it.each(DISPATCH_KINDS)('%s names the step behind every figure, each under a key of its own', (kind) => {
    const { from, id, changed } = SAMPLES[kind];
    const county = from();
    const { paper } = given(county, kind, id, changed);
    const figures = figuresOf(paper);
    const isKnown = (key: string, caseId: string, version: number | null): boolean => {
      const steps = caseId === P && kind === 'circular' ? 1 : (county.cases.get(caseId)?.history.length ?? 0);
      return steps > 0 && (key.startsWith('account.') || (version === null ? RECKONED.includes(kind) : version <= steps));
    };
    expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
    expect(figures.filter(({ key, source }) => !isKnown(key, source.caseId, source.version))).toEqual([]);
    if (!RECKONED.includes(kind)) expect(figures.filter(({ source }) => source.caseId !== id)).toEqual([]);
    expect(differing(paper, paper)).toEqual([]);
  });

  it('call for benchmarks with their own award and condition, and without the subsidy', () => {
    const text = words(given(withRows({ ...CALL, target: 'benchmark' })(), 'call-for-applications', ROW));
    for (const each of ['遴选标杆企业2家，每家一次性奖励最高100,000.00元', '（八）标杆企业还须']) expect(text).toContain(each);
    for (const each of ['50%', '申报时不用提供']) expect(text).not.toContain(each);
  });

  it('are not there before the case has come so far, nor from a case of another kind', () => {
    expect(made(walkTo('passAcceptance'), 'acceptance-opinion', P)).toBeNull();
    expect(made(walkTo('passAcceptance'), 'rectification-notice', P)).toBeNull();
    expect(made(walkTo('concludeNotice'), 'notice-result', 'notice-1')).toBeNull();
    expect(made(walkTo('concludeNotice'), 'award-notice', 'notice-1')).toBeNull();
    expect(made(walkTo('approveByCity'), 'county-opinion', 'notice-1')).toBeNull();
  });

  it('give a second failure of acceptance no notice of rectification, for it ends the project; the first keeps its own', () => {
    const first = given(failed(), 'rectification-notice', P);
    const begun = failed()
      .cases.get(P)
      ?.history.findLast(({ payload }) => payload.type === 'acceptance-failed')?.version;
    expect(first.occasion).toBe(begun);
    const again = failed();
    step(again, { act: 'completeRectification', as: person('firm'), input: { note: '已联网', completedOn: again.today } });
    expect(given(again, 'rectification-notice', P).occasion).toBe(begun);
    expect(made(failedTwice(), 'rectification-notice', P)).toBeNull();
    expect(words(given(failedTwice(), 'disqualification-decision', P))).toContain('整改后仍未通过验收');
  });

  it('are refused where the amount on the notice is not the award any more', () => {
    const county = walkTo('concludeNotice', { nth: 2 });
    const notice = county.cases.get('notice-2')?.state as PublishedNotice | undefined;
    const otherwise = notice?.items.map((item) => ({ ...item, amountFen: 1 }));
    expect(refusalOf(made(county, 'award-notice', 'notice-2', { items: otherwise }) as Result<Made>).message).toContain('与公示的不一致');
  });

  it('ask for money from the award on, also while the payment is under way', () => {
    const changed = { account: { inForce: ACCOUNT } };
    expect(made(walkTo('confirmAward'), 'payment-request', P, changed)).toBeNull();
    for (const act of ['prepareBatch', 'bookAdvice']) expect(made(walkTo(act), 'payment-request', P, changed)?.ok).toBe(true);
  });

  it('ask for money only where there is an account for it to go to', () => {
    expect(refusalOf(made(walkTo('payAward'), 'payment-request', P, { account: {} }) as Result<Made>).message).toContain('收款账户');
  });

  it('say one report over all pilots only once every one of them is through', () => {
    const county = walkTo('approveByCounty');
    const items = [P, 'project-2'].map((caseId) => ({ caseId, name: caseId, creditCode: '' }));
    const filed = county.cases.get(P);
    if (filed === undefined) throw new Error('no project');
    county.cases = new Map([
      ...county.cases,
      ['project-2', { ...filed, state: { ...filed.state, stage: 'accepting', acceptances: [] } as never }],
    ]);
    expect(refusalOf(made(county, 'acceptance-report', 'selection-1', { items }) as Result<Made>).message).toContain('还有1家没有验收完');
  });

  it('ask for an evaluation of the city with a copy to the centre, and again only of whoever sent the papers back', () => {
    expect(made(evaluatedGoals('final'), 'evaluation-request', PERFORMANCE_ID)).toBeNull();
    const first = given(endedGoals(), 'evaluation-request', PERFORMANCE_ID);
    expect([first.paper.addressee, first.paper.copies, first.paper.signer]).toEqual([
      '固原市工业和信息化局',
      ['自治区工业和信息化融合促进中心'],
      person('approver').name,
    ]);
    const county = handedUp();
    expect(made(county, 'evaluation-request', PERFORMANCE_ID)).toBeNull();
    onPerformance(county, 'returnRequest', person('centre'), { round: 'final', level: 'centre', reason: '缺审计报告（样例）' });
    const again = given(county, 'evaluation-request', PERFORMANCE_ID);
    expect([again.paper.addressee, again.paper.copies]).toEqual(['自治区工业和信息化融合促进中心', []]);
    expect(again.occasion).toBeGreaterThan(first.occasion);
  });

  it('record a meeting once, from the first of its decisions', () => {
    const county = withRows(decided('兑付'), decided('验收'))();
    expect(refusalOf(made(county, 'meeting-minutes', 'row-2') as Result<Made>).message).toContain('兑付按期办完（样例）');
  });

  it('are refused where something on record is too long to be printed', () => {
    const contact = '长'.repeat(10_000);
    expect(refusalOf(made(walkTo('concludeNotice'), 'pilot-notice', 'notice-1', { contact }) as Result<Made>)).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('有10000个字'),
    });
  });

  it('tell what the record says otherwise today', () => {
    const [one, other] = [walkTo('concludeNotice'), walkTo('concludeNotice')].map(
      (county) => given(county, 'pilot-notice', 'notice-1').paper,
    );
    const changed = made(walkTo('concludeNotice'), 'pilot-notice', 'notice-1', { contact: '样例新电话' });
    if (one === undefined || other === undefined || !changed?.ok) throw new Error('no notice');
    expect(differing(one, other)).toEqual([]);
    expect(differing(one, changed.value.paper)).toEqual([{ key: 'contact', printed: '样例电话', now: '样例新电话' }]);
  });
});
