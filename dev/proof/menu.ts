import { amend } from '../../policy/edition/amend.ts';
import { getPolicy, type Policy } from '../../policy/index.ts';
import type { ActOf, CaseKind } from '../../src/cases/kinds.ts';
import { MATERIALS } from '../../src/cases/project/materials.ts';
import type { NamedParty } from '../../src/cases/project/events.ts';
import { addDays } from '../../src/kernel/day.ts';
import {
  accountant,
  applicationOf,
  evaluator,
  FIRM,
  fundNotice,
  poolEntry,
  reportAt,
  sendingOf,
  supplier,
} from '../../test/sample-firm.ts';
import { monthOf } from '../../src/kernel/month.ts';
import { rectifyBy } from './clock.ts';
import { allocation, commitment, noticed, payment, projects } from './loaded.ts';
import { isAuditable, isBare, isDiagnosing, isPlain, isQuiet } from './quiet.ts';
import { BOOKS, CHANGED_PLAN, CONTRACT, countyNotice, LINES, PLAN, PLANNED, secondSupplier, SHEETS, tiedEvaluator } from './registers.ts';
import { PROJECT_ID, type World } from './world.ts';
import { ACCEPTED_BY_EXPERTS, REVIEWED } from '../../test/reviewed.ts';

const POLICY = getPolicy('pengyang-2026');

const versions = new Map<string, Policy>();
/** No experts have reviewed the works here. */
const UNJUDGED = { reviews: [] };
/** The version after that one: it says the same. A version is costly to make, and asked for in every state. */
function nextOf(own: string): Policy {
  const { issue } = POLICY;
  const next = versions.get(own) ?? amend(POLICY, { ...issue, name: `${own}'`, title: '样例修订', inForceOn: '2026-10-01', differs: {} });
  versions.set(own, next);
  return next;
}

/** One way to do an act: what is said and what the registers hold. `says` tells several ways apart. */
export type Choice = { readonly input?: object; readonly facts?: object; readonly says?: string };
type AnyAct = ActOf<CaseKind>;

const registered = (count: number): Choice => ({
  says: `台账${count}笔`,
  facts: { ...BOOKS, lines: LINES.slice(0, count) },
});
const entrusted = (party: NamedParty): Choice => ({
  says: party.name,
  input: { evaluator: party.creditCode },
  facts: { evaluator: party, providers: [supplier, secondSupplier], books: [] },
});
const sheet = (phase: 'before' | 'after', level: keyof typeof SHEETS): Choice => ({
  says: `${phase === 'before' ? '改造前' : '改造后'}${level === 'high' ? '高' : '低'}`,
  input: { phase },
  facts: { sheet: SHEETS[level] },
});
const REPORT = reportAt(0);
const PAPER = { id: '1', name: '样例.pdf', digest: 'd' };
const FILED = MATERIALS.map((material) => ({ ...PAPER, about: `acceptance.${material}` }));
const opinion = { opinion: '意见' };
const opined = (): Choice[] => [{ input: opinion }];

/** The first plan, and one change of it at a quiet moment. */
function drafts({ cases: { project } }: World): Choice[] {
  if (project.stage !== 'pilot' || project.proposal !== undefined) return [];
  if (project.plans === undefined) return [{ says: '首版', input: { plan: PLAN }, facts: PLANNED }];
  return isQuiet(project) ? [{ says: '变更', input: { plan: CHANGED_PLAN, reason: '换型号' }, facts: PLANNED }] : [];
}

/** The level before is offered once, and when it is too late: said again it changes nothing. */
function levelled({ cases: { project } }: World): Choice[] {
  const isKnown = project.stage === 'pilot' && project.levels.before !== undefined;
  return [...(isKnown ? [] : [sheet('before', 'low')]), sheet('after', 'low'), sheet('after', 'high')];
}

/** The first expense as its ledger line says it today: under another name every time. */
function revisions({ cases: { project } }: World): Choice[] {
  const [first] = 'expenses' in project ? project.expenses : [];
  const [line] = LINES;
  if (first === undefined || line === undefined) return [];
  const facts = { ...BOOKS, lines: [{ ...line, title: first.title === line.title ? `${line.title}（改名）` : line.title }] };
  return [{ input: { expenseId: first.id, reason: '台账更正' }, facts }];
}

/** A report and a visit change nothing that is decided on: both are tried at the one quiet moment, as often as anybody likes. */
const reported = ({ today, cases: { project } }: World): Choice[] =>
  isQuiet(project)
    ? [
        {
          input: {
            month: monthOf(today),
            lines: PLAN.lines.map(({ no }) => ({ no, percent: 50, spentFen: 1 })),
            intent: '继续',
            reason: '更正',
          },
        },
      ]
    : [];
const visited = ({ today, cases: { project } }: World): Choice[] =>
  isQuiet(project) ? [{ input: { on: today, persons: '样例', findings: '正常' } }] : [];

/** The days on which somebody may say that things were put right: in time by his own account, and today. */
function rectified({ today, cases: { project } }: World): Choice[] {
  const notifiedOn = 'rectification' in project ? project.rectification?.notifiedOn : undefined;
  return [today, notifiedOn ?? today].map((completedOn, at) => ({
    says: at === 0 ? '当日完成' : '此前完成',
    input: { note: '已整改', completedOn },
    facts: { papers: [PAPER] },
  }));
}

const RECTIFICATION = { deadline: 'rectification', subject: '' };
/** The clock of a rectification is stopped once, on its last day: earlier or again changes nothing but days. */
const stopped = ({ today, cases: { project } }: World): Choice[] =>
  project.stage === 'rectifying' && project.suspensions === undefined && rectifyBy(project, today) === today
    ? [{ input: { ...RECTIFICATION, ground: 'force-majeure', reason: '停电', reviewOn: addDays(today, 30) } }]
    : [];
const goneOn = ({ cases: { project } }: World): Choice[] =>
  project.stage === 'rectifying' ? [{ input: { ...RECTIFICATION, reason: '来电' } }] : [];

const failuresIn = ({ cases: { project } }: World): number => (project.stage === 'none' ? 0 : (project.failedOrders?.length ?? 0));
const instructionOf = (world: World): string => `${PROJECT_ID}-${failuresIn(world) + 1}`;

/** A hearing is opened where most hangs on it: where money is bound. */
const accused = ({ cases: { project } }: World): Choice[] =>
  project.stage === 'awarded' ? [{ input: { trigger: 'fraud', findings: '查明' } }] : [];

/** The region's money is in and not yet allotted: until it is, nobody books another notice. */
const isAllotting = (fund: World['cases']['fund']): boolean =>
  (fund.stage === 'registered' || fund.stage === 'proposed') && fund.notice.source === 'region';

/**
 * The menu. Bounded: once its award was public the county takes a case back where nothing else befell it; money comes in when an award waits for it (before, nobody asks for it) or once a project is out, the region's is allotted whole, and one objection is raised in all.
 * An act that is not on it is done in one way, with nothing said.
 */
export const MENU: { readonly [A in AnyAct]?: (world: World) => readonly Choice[] } = {
  registerFundNotice: ({ cases, booked }) =>
    (cases.project.stage === 'award-publicised' && !isAllotting(cases.fund)) ||
    (cases.project.stage === 'disqualified' && booked.length === 1)
      ? [fundNotice, countyNotice].map((notice) => ({
          says: notice.docNo,
          input: { registerRowId: 'row-1' },
          facts: { notice, booked },
        }))
      : [],
  proposeAllocation: (world) => {
    const { fund } = world.cases;
    return isAllotting(fund) && fund.stage === 'registered'
      ? [{ input: { transformation: fund.notice.fen }, facts: allocation(world) }]
      : [];
  },
  approveAllocation: (world) => [{ facts: allocation(world) }],
  returnAllocation: ({ booked }) => (booked.length === 1 ? [{ input: { reason: '重填' } }] : []),
  receiveApplication: () => [
    { says: '材料齐全', input: { application: applicationOf() } },
    { says: '不在支持范围', input: { application: applicationOf(FIRM, { registeredDivision: '110101' }) } },
  ],
  submitApplication: () => [
    { says: '材料齐全', facts: { sending: sendingOf(), faults: [], openElsewhere: false } },
    { says: '没有填完', facts: { faults: ['“从业人员”还没有填'], openElsewhere: false } },
  ],
  returnApplication: ({ today }) => [{ input: { items: [{ item: '证明', reason: '缺' }], dueOn: addDays(today, 10) } }],
  withdrawApplication: () => [{ input: { reason: '暂缓' } }],
  confirmEligibility: opined,
  declareIneligible: opined,
  contestIneligibility: () => [{ input: { text: '有误' } }],
  correctApplication: () => [{ input: { application: applicationOf(), reason: '补正' } }],
  submitSelection: (world) =>
    [REVIEWED, {}].map((cited) => ({
      input: { title: '名单', caseIds: [PROJECT_ID], ...cited },
      facts: { ...projects(world), judgedHere: [], waiting: [] },
    })),
  // A panel moves no project and no money: it is walked through by the tests of its own life.
  convenePanel: () => [],
  returnSelection: () => [{ input: { reason: '重拟' } }],
  publishNotice: (world) =>
    (['pilot', 'award'] as const).map((purpose) => ({
      says: purpose === 'pilot' ? '拟列入' : '拟兑付',
      input: { purpose, title: '公示', caseIds: [PROJECT_ID], contact: '样例电话' },
      facts: noticed(world),
    })),
  raiseObjection: ({ trail }) => (trail.objections > 0 ? [] : [{ input: { caseId: PROJECT_ID, text: '异议', name: '样例', phone: '0' } }]),
  settleObjection: () =>
    [false, true].map((upheld) => ({ says: upheld ? '成立' : '不成立', input: { objectionId: '1', upheld, reply: '已核查' } })),
  concludeNotice: (world) => [{ facts: noticed(world) }],
  assessLevel: levelled,
  assignDiagnosis: ({ cases: { project } }) =>
    isBare(project)
      ? [{ input: { provider: supplier.creditCode, compared: [], reason: '熟悉行业' }, facts: { pool: [poolEntry(supplier)] } }]
      : [],
  submitDiagnosis: ({ cases: { project } }) =>
    isDiagnosing(project)
      ? [
          { says: '有佐证', facts: { sending: { report: REPORT, digest: 'd' }, faults: [] } },
          { says: '缺佐证', facts: { sending: { report: { ...REPORT, evidence: {} }, digest: 'd' }, faults: [] } },
        ]
      : [],
  returnDiagnosis: () => [{ input: { reason: '补佐证' } }],
  acceptDiagnosis: opined,
  draftPlan: drafts,
  fileContract: ({ cases: { project } }) => (isQuiet(project) ? [{ input: CONTRACT, facts: { papers: [PAPER] } }] : []),
  reportProgress: reported,
  recordVisit: visited,
  reviseExpense: revisions,
  // On its own way beside the exploration (asides.ts); here the ledger says what it said.
  keepExpense: () => [{ input: { expenseId: '1', reason: '无误' }, facts: { ...BOOKS, lines: [] } }],
  checkPlan: opined,
  returnPlan: () => [{ input: { reason: '补正' } }],
  submitPlan: () => [{ facts: PLANNED }],
  registerExpense: ({ trail }) => (trail.plans > 0 ? [registered(1), registered(2)] : []),
  ruleOnExpense: () => [{ input: { expenseId: '2', reason: '与改造相关' } }],
  assignEvaluator: () => [entrusted(evaluator), entrusted(tiedEvaluator)],
  assignAccountant: (world) => (isAuditable(world) ? [entrusted(accountant)] : []),
  auditInvestment: () => [{ input: opinion, facts: { papers: [PAPER] } }],
  requestAcceptance: () => [
    { says: '四项材料', input: { materials: MATERIALS }, facts: { papers: FILED } },
    { says: '缺一项', input: { materials: MATERIALS.slice(1) }, facts: { papers: FILED } },
    { says: '没有文件', input: { materials: MATERIALS }, facts: { papers: [] } },
  ],
  passAcceptance: () => [
    { input: { ...opinion, levelVerified: true, investmentAudited: true, ...ACCEPTED_BY_EXPERTS }, facts: UNJUDGED },
    { says: '没有专家评审', input: { ...opinion, levelVerified: true, investmentAudited: true }, facts: UNJUDGED },
    { says: '未定级', input: { ...opinion, levelVerified: false, investmentAudited: true, ...ACCEPTED_BY_EXPERTS }, facts: UNJUDGED },
    { says: '未审投资', input: { ...opinion, levelVerified: true, investmentAudited: false }, facts: UNJUDGED },
  ],
  failAcceptance: opined,
  completeRectification: rectified,
  returnByCounty: (world) => (world.cases.project.stage === 'accepted' || isPlain(world) ? opined() : []),
  approveByCity: opined,
  returnByCity: opined,
  approveByCounty: () => [
    { says: '全额', input: opinion },
    { says: '核减有理由', input: { ...opinion, reductionFen: 1_000_000, reductionReason: '扣减' } },
    { says: '核减无理由', input: { ...opinion, reductionFen: 1_000_000 } },
    { says: '已享同类补助', input: opinion, facts: { otherSubsidies: [{ level: 'region', sameKind: true }] } },
  ],
  confirmAward: (world) => [{ facts: commitment(world) }],
  orderPayment: (world) => [{ input: { order: { instructionId: instructionOf(world), batchId: 'batch-1' }, money: payment(world) } }],
  payAward: (world) => [{ input: { instructionId: instructionOf(world), on: world.today } }],
  // Once, and on the plainest way: what failed is where it was before it was ordered.
  failPayment: (world) =>
    failuresIn(world) > 0 || world.trail.objections > 0 || world.trail.rectifications > 0
      ? []
      : [{ input: { instructionId: instructionOf(world), reason: '账户不符', on: world.today } }],
  // The next version says the same, so that a moved case has the future of one that was not.
  moveToPolicy: ({ cases: { project } }) => {
    const target = nextOf('pack' in project ? project.pack : POLICY.name);
    return [{ input: { to: target.name, reason: '修订', clause: 'measures/18' }, facts: { target, isSuccessor: true } }];
  },
  suspendPeriod: stopped,
  resumePeriod: goneOn,
  noticeDisqualification: accused,
  answerDisqualification: () => [{ input: { text: '陈述' }, facts: { papers: [] } }],
  proposeDisqualification: opined,
  disqualify: opined,
  dropDisqualification: () => [{ input: { reason: '不成立' } }],
};
