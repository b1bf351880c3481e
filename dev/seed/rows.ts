import { keepRowFile } from '../../src/app/kept/keep-row-file.ts';
import { rowsOf } from '../../src/app/kept/rows-of.ts';
import { sendRow } from '../../src/app/kept/send-row.ts';
import { asDay } from '../../src/kernel/day.ts';
import { countyOf } from '../county/office-folder.ts';
import { granted } from './granted.ts';
import { DOT } from './papers.ts';
import { COUNTY, type Play } from './play.ts';
import { checkedStanding } from './standing.ts';

/** Made up like everything here; a real one is shown once, to whoever sent the complaint. */
const RECEIPT = 'SAMP7E2345678926';

const [first, second, third] = countyOf(COUNTY).pilots.map(({ firm }) => ({ name: firm.name, code: firm.creditCode }));

async function meetAndPlan({ act }: Play): Promise<void> {
  const meeting = {
    register: 'meeting-decisions',
    meeting: '数字化转型专班第二次会议（样例）',
    heldOn: asDay('2027-03-10'),
    present: '样例组长（组长）、样例副组长（副组长）、工信商务局样例甲、财政局样例乙、园区管委会样例丙',
    absent: '科技局样例丁',
    observers: '样例评测机构样例戊',
    status: 'open',
  } as const;
  await act('taskforce', 'row', 'enterRow', {
    ...meeting,
    topic: '补助资金兑付',
    decision: '第二批兑付公示四月上旬完成（样例）',
    department: 'industry',
    person: '马文斌（样例）',
    dueOn: asDay('2027-04-12'),
  });
  const done = { topic: '验收安排', decision: '评测机构三月底前到齐资料（样例）', department: 'park', dueOn: asDay('2027-03-31') } as const;
  const id = await act('taskforce', 'row', 'enterRow', { ...meeting, ...done });
  const change = { register: 'meeting-decisions', reason: '园区已报送', status: 'done', result: '资料已到齐（样例）' } as const;
  await act('officer', 'row', 'changeRow', change, id);
  const stages = [
    ['planning', '选出十家试点企业，一企一策', '2026-09-30'],
    ['rollout', '十家企业按方案改造，逐月调度', '2027-02-28'],
    ['push', '对滞后的企业集中帮扶', '2027-04-30'],
    ['acceptance', '第三方验收，定级，兑付补助', '2027-07-31'],
  ] as const;
  for (const [stage, task, dueOn] of stages) {
    const isDone = stage === 'planning' || stage === 'rollout';
    const told = { goal: `${task}（样例）`, department: 'industry', dueOn: asDay(dueOn), percent: isDone ? 100 : 40 } as const;
    const rest = isDone ? { status: 'done', result: '已完成（样例）' } : { status: 'open' };
    await act('officer', 'row', 'enterRow', { register: 'stage-tasks', stage, task, ...told, ...rest });
  }
}

async function keepWatch({ act }: Play): Promise<void> {
  if (first === undefined || second === undefined || third === undefined) throw new Error('the county has too few pilots');
  const industries = [
    ['light-textile', 9, 4, 3],
    ['equipment', 6, 3, 2],
    ['agri-processing', 11, 5, 3],
    ['new-materials', 5, 2, 1],
  ] as const;
  for (const [industry, firms, planned, transformed] of industries)
    await act('officer', 'row', 'enterRow', {
      register: 'industry-plan',
      industry,
      stage: 'push',
      measures: '入企宣讲，推荐同行业做法（样例）',
      firms,
      planned,
      transformed,
      dueOn: asDay('2027-05-31'),
      status: 'open',
    });
  for (const { name, code } of [first, second, third])
    await act('officer', 'row', 'enterRow', {
      register: 'cloud-adoption',
      name,
      creditCode: code,
      service: '生产管理云服务（样例）',
      vendor: '样例云服务商',
      from: asDay('2026-11-01'),
      status: 'noted',
    });
  await act('officer', 'row', 'enterRow', {
    register: 'laggard-help',
    name: third.name,
    firm: third.code,
    why: '数据采集设备到货晚，连续两月落后（样例）',
    leader: '冶国栋（样例）',
    members: '工信、园区、服务商各一人',
    measures: '与供货方商定分批到货，服务商驻厂调试（样例）',
    dueOn: asDay('2027-04-20'),
    status: 'open',
  });
  const letter = { register: 'letters', kind: 'invitation', dueOn: asDay('2027-04-01') } as const;
  const said = { way: 'park', deliveredOn: asDay('2027-03-26'), by: '样例园区干事', receivedBy: '样例办公室主任' } as const;
  await act('officer', 'row', 'enterRow', { ...letter, name: second.name, firm: second.code, status: 'delivered', ...said });
  const hindrance = '去过两次厂里没有人，电话打不通；已请园区核对地址（样例）';
  await act('officer', 'row', 'enterRow', { ...letter, name: third.name, firm: third.code, status: 'failed', hindrance });
}

async function share({ act, ports }: Play): Promise<void> {
  if (first === undefined || second === undefined) throw new Error('the county has too few pilots');
  await act('officer', 'row', 'enterRow', {
    register: 'chain-leaders',
    leader: first.name,
    leaderCode: first.code,
    led: second.name,
    ledCode: second.code,
    tie: 'upstream',
    form: 'tool',
    shared: '设备点检小程序（样例）',
    since: asDay('2026-12-01'),
    effect: '停机时间减少（样例）',
    status: 'published',
  });
  await act('officer', 'row', 'enterRow', {
    register: 'typical-cases',
    title: '小企业也能把数据采上来（样例）',
    name: first.name,
    firm: first.code,
    calledOn: asDay('2027-03-20'),
    dueOn: asDay('2027-04-15'),
    status: 'called',
  });
  await act('officer', 'row', 'enterRow', {
    register: 'bank-matches',
    name: second.name,
    firm: second.code,
    purpose: '购置数控设备（样例）',
    wantedFen: 60_000_000,
    status: 'wanted',
  });
  const complaint = { about: 'provider', against: '样例服务商', what: '约定的上门调试两次没有来（样例）' };
  granted(await sendRow(ports, ports.programmeId, 'complaints', complaint, RECEIPT));
}

/** The firm agrees on paper, the wish goes to the bank, which answers for itself. */
async function sendToBank({ ports, cast, act }: Play): Promise<void> {
  if (third === undefined) throw new Error('the county has too few pilots');
  const paper = { name: '融资需求推送同意书（样例）.png', bytes: DOT };
  const { digest } = granted(await keepRowFile(ports, cast.officer, 'bank-matches', paper));
  const { organisation: bankCode = '' } = cast.bank.actor;
  await act('officer', 'row', 'enterRow', {
    register: 'bank-matches',
    name: third.name,
    firm: third.code,
    purpose: '补充流动资金（样例）',
    wantedFen: 30_000_000,
    consent: digest,
    consentOn: asDay('2027-03-22'),
    bank: '样例银行彭阳支行',
    bankCode,
    product: '设备更新贷款（样例）',
    dueOn: asDay('2027-04-20'),
    status: 'sent',
  });
}

/** One provider was checked; the one that has somebody here was checked before its reward, and is asked again. */
async function askProviders({ ports, cast, act }: Play): Promise<void> {
  const own = cast.provider.actor.organisation;
  const standing = await rowsOf(ports.store.in(ports.programmeId), 'provider-standing');
  const asked = standing.find(({ state }) => state.cells['provider'] === own);
  const checked = countyOf(COUNTY).providers.find(({ creditCode }) => creditCode !== own);
  if (asked === undefined || checked === undefined) throw new Error('the county has too few providers');
  const again = { status: 'asked', dueOn: asDay('2027-04-30'), reason: '年度更新，请重新填报（样例）' } as const;
  await act('officer', 'row', 'changeRow', { register: 'provider-standing', ...again }, asked.id);
  await act('officer', 'row', 'enterRow', checkedStanding({ ...checked, on: '2027-03-29' }));
}

/** The year of the programme: one stage is over and assessed, one ends, one runs, one is to come. */
async function planYear({ act }: Play): Promise<void> {
  const register = 'programme-stages';
  const stages = [
    ['planning', '印发方案，选出十家试点企业，一企一策（样例）', '2026-06-29', '2026-09-30', 'running'],
    ['rollout', '十家企业全部开工，按月调度（样例）', '2026-10-01', '2027-02-28', 'running'],
    ['push', '滞后企业全部赶上（样例）', '2027-03-01', '2027-04-30', 'running'],
    ['acceptance', '十家验收、定级、兑付，报评价申请（样例）', '2027-05-01', '2027-07-31', 'planned'],
  ] as const;
  const ids: string[] = [];
  for (const [stage, milestone, startOn, dueOn, status] of stages)
    ids.push(await act('officer', 'row', 'enterRow', { register, stage, milestone, startOn: asDay(startOn), dueOn: asDay(dueOn), status }));
  const assessed = {
    register,
    reason: '阶段评估会（样例）',
    heard: '听了十家企业，主要反映采集改造停机时间难排（样例）',
    finding: '里程碑完成（样例）',
    adjusted: '改造避开订单高峰，逐家排停机日（样例）',
    assessedOn: asDay('2026-09-28'),
    status: 'assessed',
  } as const;
  await act('officer', 'row', 'changeRow', assessed, ids[0]);
}

async function sayWhoAndWhy({ act }: Play): Promise<void> {
  const seats = [
    ['county', '田川（样例）', 'leader', '全面负责转型工作，协调部门'],
    ['industry', '祁山（样例）', 'deputy', '组织申报、评审、验收，每月调度'],
    ['finance', '马岭（样例）', 'member', '预算管理，审核绩效目标，及时拨付'],
  ] as const;
  const seated = { register: 'task-force-members', from: asDay('2026-07-06'), status: 'serving' } as const;
  for (const [unit, person, seat, duty] of seats) await act('taskforce', 'row', 'enterRow', { ...seated, unit, person, seat, duty });
  const former = { unit: 'park', person: '海原（样例）', seat: 'member', duty: '园区企业的动员和帮扶' } as const;
  const id = await act('taskforce', 'row', 'enterRow', { ...seated, ...former });
  const left = { register: 'task-force-members', reason: '工作调动', until: asDay('2027-01-15'), status: 'left' } as const;
  await act('taskforce', 'row', 'changeRow', left, id);
  await act('taskforce', 'row', 'enterRow', { ...seated, ...former, person: '白岩（样例）', from: asDay('2027-01-16') });
  const bases = [
    ['样例县（区）中小企业数字化转型工作通知', '样例工信发〔2026〕1号', '样例自治区工业和信息化厅', 'region', '等级提升要求、资金使用范围'],
    ['样例中小企业发展专项资金管理办法', '样例财建〔2021〕2号', '样例财政部门', 'nation', '专项资金的使用和监管'],
  ] as const;
  const known = { register: 'policy-bases', status: 'inForce' } as const;
  for (const [title, number, issuer, level, bears] of bases)
    await act('officer', 'row', 'enterRow', { ...known, title, number, issuer, level, bears });
  await act('officer', 'row', 'enterRow', {
    ...known,
    title: '样例县中小企业数字化转型管理办法',
    number: '样例县工信发〔2026〕2号',
    issuer: '样例县工信商务局',
    level: 'county',
    issuedOn: asDay('2026-07-20'),
    bears: '本县的管理办法，实施期从印发之日起算',
  });
}

async function callAndUrge({ act }: Play): Promise<void> {
  const call = { register: 'application-calls', status: 'draft' } as const;
  const id = await act('officer', 'row', 'enterRow', {
    ...call,
    title: '关于组织申报中小企业数字化转型试点的通知（样例）',
    target: 'pilot',
    from: asDay('2026-06-01'),
    to: asDay('2026-06-30'),
    focus: '生产设备联网、数据采集和业务管理系统（样例）',
    how: '登录本网站，在“我的项目”填写申报表并提交，县工信商务局受理（样例）',
    materials: '申报表\n营业执照\n近一年财务报表（样例）',
    contact: '样例电话',
  });
  const published = { register: 'application-calls', reason: '通知已印发', status: 'published', publishedOn: asDay('2026-06-01') } as const;
  await act('approver', 'row', 'changeRow', published, id);
  await act('taskforce', 'row', 'enterRow', {
    register: 'circulars',
    kind: 'circular',
    title: '关于逾期事项的督查通报（样例）',
    unit: '各成员单位',
    facts: '三月份调度发现，部分事项没有按期办结（样例）',
    demand: '请对照清单逐项办结，说明原因（样例）',
    dueOn: asDay('2027-04-30'),
  });
}

/** The registers that the office keeps: what is called for, circulars, who sits on the task force and on what it rests, a meeting followed up, the year's tasks, whom it helps, what is shared, and a complaint. */
export async function keepRegisters(play: Play): Promise<void> {
  await sayWhoAndWhy(play);
  await meetAndPlan(play);
  await keepWatch(play);
  await share(play);
  await callAndUrge(play);
  await sendToBank(play);
  await askProviders(play);
  await planYear(play);
}
