// A county in memory: what actOnCase does with transactions and a store, done with maps. Consequences and books included.
import { getPolicy } from '../policy/index.ts';
import { consequencesOf } from '../src/app/consequences.ts';
import { foreseeRuling } from '../src/app/foresee-ruling.ts';
import { inForceOf } from '../src/app/in-force.ts';
import { ledgerEntriesOf } from '../src/app/ledger-entries.ts';
import type { Actor } from '../src/cases/act-rule.ts';
import { groundOf } from '../src/cases/outlay/ground-of.ts';
import { payableOfOutlay } from '../src/cases/outlay/outlay-payable.ts';
import type { NamedOutlay } from '../src/cases/outlay/state.ts';
import { paidCaseOf } from '../src/cases/recovery/paid-case.ts';
import type { KnownRow } from '../src/cases/row/state.ts';
import { accountOf } from '../src/kernel/accounts.ts';
import type { Payable } from '../src/cases/batch/payable.ts';
import { payableOfAward } from '../src/cases/batch/award-payable.ts';
import type { Known } from '../src/cases/tie-graph.ts';
import { decideAct, evolve, initial, isActOf, ruleOf } from '../src/cases/decide.ts';
import { knownCases } from '../src/cases/named-projects.ts';
import { namedProjects } from '../src/cases/concerned.ts';
import { INSPECTED_STAGES } from '../src/cases/inspection/announce-inspection.ts';
import type { CaseKind, EventOf, StateOf } from '../src/cases/kinds.ts';
import { type AnyAct, type ExpenseLine, type FactGroups, type FundNotice, type NamedCase, needOf } from '../src/cases/needs.ts';
import type { Fund } from '../src/cases/fund/state.ts';
import type { BallotBox } from '../src/cases/performance/survey/ballot-box.ts';
import type { Weighable } from '../src/cases/performance/weigh.ts';
import { findFundOf } from '../src/cases/performance/fund-of.ts';
import { recommendedBy } from '../src/cases/panel/recommended-by.ts';
import type { Panel } from '../src/cases/panel/state.ts';
import type { ExpertRow } from '../src/cases/panel/records.ts';
import { MATERIALS } from '../src/cases/project/materials.ts';
import type { DiagnosisReport, NamedParty, Plan } from '../src/cases/project/events.ts';
import type { PlacedRow } from '../src/cases/project/carrying/earlier-steps-of.ts';
import type { Project } from '../src/cases/project/state.ts';
import { PILOT_STAGES } from '../src/cases/project/stages.ts';
import type { Recorded } from '../src/cases/recorded.ts';
import { findBar, findBarOn } from '../src/cases/sanction/in-force-on.ts';
import type { Role } from '../src/cases/roles.ts';
import { asDay, type Day } from '../src/kernel/day.ts';
import type { InvoiceReading } from '../src/kernel/invoice-reading.ts';
import { ok, type Result } from '../src/kernel/result.ts';
import { applyEntry } from '../src/ledger/apply-entry.ts';
import { type Balances, heldForCase, heldIn, NO_BALANCES } from '../src/ledger/balances.ts';
import type { Entry } from '../src/ledger/entry.ts';
import { fundPlanFactsOf } from '../src/ledger/fund-plan.ts';
import {
  accountant,
  ACCOUNTANT,
  EVALUATOR,
  evaluator,
  expenseLine,
  expertRows,
  FIRM,
  fundNotice,
  planOf,
  poolEntry,
  reportAt,
  sendingOf,
  sheetAt,
  supplier,
} from './sample-firm.ts';
import { twoVersions } from './sample-amendment.ts';

export const policy = getPolicy('pengyang-2026');

export type Filed = {
  readonly kind: CaseKind;
  readonly state: StateOf<CaseKind>;
  readonly history: readonly Recorded<EventOf<CaseKind>>[];
};
export type County = {
  today: Day;
  cases: ReadonlyMap<string, Filed>;
  balances: Balances;
  entries: readonly Entry[];
  /** What the firm's draft would send, and what it lacks. */
  drafts: Omit<FactGroups['draft'], 'openElsewhere'>;
  /** What the provider's form would hand in. */
  report: DiagnosisReport;
  readonly registers: {
    sheets: Partial<Record<'before' | 'after', 0 | 4>>;
    lines: ExpenseLine[];
    experts: readonly ExpertRow[];
    providers: NamedParty[];
    evaluators: NamedParty[];
    books: Known[];
    fund: FundNotice;
    plan: Plan | undefined;
    /** Rows of kept registers that money may rest on, and what else an outlay is decided with. */
    rows: Map<string, KnownRow>;
    /** What a sheet says was done before about the firm, where there is one. */
    earlier?: PlacedRow;
    ground: Pick<FactGroups['ground'], 'standards' | 'panel' | 'industry' | 'provider' | 'isInvoiceElsewhere'>;
    box?: BallotBox;
    ratingsToldOn?: Day;
    /** Approved evaluations, which decisions weigh. */
    evaluations?: readonly Weighable[];
    /** What was read of the file of an invoice. */
    readings?: readonly InvoiceReading[];
    otherSubsidies?: NonNullable<FactGroups['subsidies']['otherSubsidies']>;
  };
};

export const openCounty = (): County => ({
  today: asDay('2026-07-01'),
  cases: new Map(),
  balances: NO_BALANCES,
  entries: [],
  drafts: { sending: sendingOf(), faults: [] },
  report: reportAt(0),
  registers: {
    sheets: { before: 0, after: 4 },
    lines: [expenseLine('1')],
    plan: planOf(),
    experts: expertRows,
    providers: [supplier],
    evaluators: [evaluator, accountant],
    books: [supplier, evaluator, accountant],
    fund: fundNotice,
    rows: new Map(),
    ground: { standards: [], isInvoiceElsewhere: false },
  },
});

const ORGANISATIONS: Partial<Record<Role, string>> = {
  firm: FIRM,
  evaluator: EVALUATOR,
  accountant: ACCOUNTANT,
  provider: supplier.creditCode,
};
/** One person a role; `hand` tells several of one role apart. */
export const person = (role: Role, hand = ''): Actor => {
  const organisation = ORGANISATIONS[role];
  return {
    personId: `${role}${hand}`,
    name: `样例${role}${hand}`,
    roles: [role],
    secondFactor: true,
    ...(organisation && { organisation }),
  };
};

const surveysOf = (state: StateOf<CaseKind> | undefined) => (state && 'surveys' in state ? (state.surveys ?? []) : []);
export const stateOf = (county: County, id: string): StateOf<CaseKind> | undefined => county.cases.get(id)?.state;
export const projectOf = (county: County, id: string): Exclude<Project, { stage: 'none' }> => {
  const state = county.cases.get(id)?.state;
  if (state === undefined || !('application' in state)) throw new Error(`no project ${id}`);
  return state;
};

type Loaders = { readonly [G in keyof FactGroups]: (county: County, id: string, act: AnyAct, input: object, as: Actor) => FactGroups[G] };
const paidTo = (county: County, code: string): number =>
  [...county.cases.values()].reduce(
    (sum, { state }) =>
      sum + (state.stage === 'paid' && 'application' in state && state.application.creditCode === code ? state.payment.amountFen : 0),
    0,
  );

/** Everyone with an account, and a photo that somebody handed in. */
const STAFF = (['officer', 'approver', 'director', 'finance', 'park', 'science', 'expert'] as const).map((role) => person(role));
const PHOTO = { id: 'paper-1', name: '样例照片.jpg', digest: 'a'.repeat(64) };
const barsIn = (cases: County['cases']) =>
  [...cases.values()].flatMap(({ state }) => ('sanctioned' in state ? (findBar(state) ?? []) : []));

const outlaysIn = ({ cases }: County): readonly NamedOutlay[] =>
  [...cases].flatMap(([caseId, { state }]) => ('ground' in state ? [{ caseId, state }] : []));
const noticeFenOf = ({ cases }: County, caseId: string, noticeId = ''): number | null => {
  const notice = cases.get(noticeId)?.state;
  const items = notice && 'purpose' in notice ? notice.items : [];
  return items.find((item) => item.caseId === caseId)?.amountFen ?? null;
};
const payableIn = (county: County, { caseId, state }: NamedOutlay): Payable => {
  const { use, source } = 'bound' in state ? state.bound : ({ use: 'training', source: 'region' } as const);
  const heldFen = Number(heldForCase(county.balances, accountOf(source, 'committed', use), caseId));
  const row = county.registers.rows.get(state.ground.rowId);
  const noticeFen = noticeFenOf(county, caseId, 'bound' in state ? state.publicised?.noticeId : undefined);
  return payableOfOutlay({ caseId, state, heldFen, noticeFen, hindrances: [], ...(row && { row }) });
};
const awardsIn = (county: County, id: string, act: AnyAct, input: object): readonly Payable[] =>
  knownCases(batchedIn(county, id, input), LOADERS.projects(county, id, act, input, NOBODY).projects).map(({ caseId, state }) => {
    const money = {
      availableFen: Number(heldForCase(county.balances, 'region/committed', caseId)),
      alreadyPaidFen: paidTo(county, state.application.creditCode),
    };
    const noticeFen = noticeFenOf(county, caseId, state.awardNotice?.noticeId);
    return payableOfAward({ caseId, state, edition: policy, money, noticeFen }, county.today);
  });
const evaluatedIn = ({ registers: { evaluations = [] } }: County) => ({ evaluations });
const NOBODY = person('public');
const batchedIn = ({ cases }: County, id: string, input: object): readonly string[] => {
  const state = cases.get(id)?.state;
  if (state && 'instructions' in state) return state.instructions.map(({ caseId }) => caseId);
  return 'caseIds' in input ? (input.caseIds as readonly string[]) : [];
};

/** The bank's written answer about a payment. */
export const ANSWER = { name: '样例银行答复.pdf', digest: 'b'.repeat(64) };

const LOADERS: Loaders = {
  answer: (_county, _id, _act, input) => ('answer' in input && input.answer === ANSWER.digest ? { answer: ANSWER } : {}),
  nothing: () => ({}),
  draft: ({ cases, drafts }, id, _act, _input, as) => {
    const openElsewhere = [...cases].some(
      ([caseId, { state }]) => caseId !== id && 'application' in state && state.application.creditCode === as.organisation,
    );
    return { ...drafts, openElsewhere };
  },
  answers: ({ registers: { sheets } }, _id, _act, input) => {
    const at = '2026-11-05T02:00:00.000Z';
    if ('onSite' in input)
      return {
        onSitePapers: [PHOTO, { ...PHOTO, id: 'paper-2', digest: 'd'.repeat(64) }].map((each) => ({ ...each, at })),
        assessor: person('evaluator'),
      };
    const level = 'phase' in input ? sheets[input.phase as 'before' | 'after'] : undefined;
    return level === undefined ? {} : { sheet: { facts: sheetAt(level) } };
  },
  expenses: ({ registers, cases }, id) => ({
    lines: registers.lines.filter(
      (line) => line.facts.invoice === undefined || line.facts.invoice.buyer === projectOf({ cases } as County, id).application.creditCode,
    ),
    seenInvoices: [...cases.values()].flatMap(({ state }) =>
      'expenses' in state ? state.expenses.flatMap(({ facts }) => facts.invoice?.number ?? []) : [],
    ),
    window: { from: asDay('2026-07-20'), to: asDay('2027-03-31') },
  }),
  pool: ({ registers: { providers }, cases, today }) => ({
    pool: providers.map((each) => {
      const bar = findBarOn(barsIn(cases), each.creditCode, today);
      return { ...poolEntry(each), ...(bar && { bar }) };
    }),
  }),
  evidence: ({ registers: { lines } }, _id, _act, input) => ({
    paper: { id: 'paper', name: '样例发票.xml', digest: 'e'.repeat(64) },
    readings: [],
    isOnLedger: lines.some(({ id }) => 'expenseId' in input && id === input.expenseId),
  }),
  examination: ({ registers: { providers } }) => ({
    imported: {},
    known: { numbersElsewhere: [], slipsElsewhere: [], filesElsewhere: [], otherLists: [], books: providers, pool: providers, medians: {} },
  }),
  diagnosis: ({ report, registers: { sheets } }, _id, _act, _input, as) => {
    const reportDigest = 'd'.repeat(64);
    if (as.roles.includes('provider')) return { sending: { report, reportDigest }, faults: [] };
    if (sheets.before === undefined) return { faults: [] };
    const source = { file: '样例答卷.xlsx', sheet: null, row: 2 };
    return { sending: { report: { facts: sheetAt(sheets.before), evidence: {}, findings: {}, source }, reportDigest }, faults: [] };
  },
  plan: ({ registers: { plan, providers }, cases, today }) => ({
    bars: barsIn(cases).filter((bar) => findBarOn([bar], bar.creditCode, today)),
    window: { from: asDay('2026-07-20'), to: asDay('2027-03-31') },
    pool: providers.map(({ creditCode }) => creditCode),
    ...(plan && { sheet: plan }),
  }),
  parties: ({ registers }, _id, _act, input) => {
    const found = registers.evaluators.find(({ creditCode }) => 'evaluator' in input && creditCode === input.evaluator);
    return { providers: registers.providers, books: registers.books, ...(found && { evaluator: found }) };
  },
  goals: ({ cases }, _id, _act, input) => {
    const id = 'fundId' in input ? String(input.fundId) : '';
    const filed = cases.get(id);
    const state = filed?.kind === 'fund' ? (filed.state as Fund) : undefined;
    const fund = state && findFundOf(id, state);
    return { ...(fund && { fund }), isTaken: state !== undefined && 'performanceId' in state && state.performanceId !== undefined };
  },
  ballotBox: ({ registers: { box } }) => (box ? { box } : {}),
  figures: ({ cases, balances, registers: { fund } }, id) => ({
    figures: {
      pilots: [...cases.values()].flatMap(({ state }) => ('application' in state && PILOT_STAGES.includes(state.stage) ? [state] : [])),
      onCloud: [],
      benchmarks: [],
      noticeFen: fund.fen,
      transformationFen: 0,
      grantedFen: Number(-heldIn(balances, 'region/external')),
      paidFen: Number(heldIn(balances, 'region/paid')),
      surveys: surveysOf(cases.get(id)?.state),
    },
  }),
  evaluated: (county) => evaluatedIn(county),
  ratingsTold: ({ registers: { ratingsToldOn: toldOn } }) => (toldOn ? { toldOn } : {}),
  named: () => ({ named: { firms: [], providers: [], people: [] }, benchmark: { alreadyAwarded: 0, reviews: [] } }),
  carried: ({ registers: { earlier, plan } }) => ({ ...(earlier && { row: earlier }), ...(plan && { plan }) }),
  subsidies: ({ registers: { otherSubsidies } }) => (otherSubsidies ? { otherSubsidies } : {}),
  commitment: (county, id) => ({
    availableFen: Number(heldIn(county.balances, 'region/allocated')),
    alreadyPaidFen: paidTo(county, projectOf(county, id).application.creditCode),
    fundPlan: fundPlanFactsOf(county.balances, 'region'),
  }),
  allocation: (county, id) => {
    const state = county.cases.get(id)?.state;
    return {
      ...evaluatedIn(county),
      fundPlan: fundPlanFactsOf(county.balances, state && 'notice' in state ? state.notice.source : 'region'),
    };
  },
  payables: (county, id, act, input) => ({
    payables: [
      ...awardsIn(county, id, act, input),
      ...outlaysIn(county).flatMap((each) => (batchedIn(county, id, input).includes(each.caseId) ? [payableIn(county, each)] : [])),
    ],
  }),
  approval: (county, id, act, input, as) => ({
    ...LOADERS.payables(county, id, act, input, as),
    fileDigest: 'f'.repeat(64),
    ...evaluatedIn(county),
  }),
  paid: ({ cases, balances }, id, _act, input) => {
    const own = cases.get(id)?.state;
    const caseId = 'projectId' in input ? String(input.projectId) : own && 'target' in own ? own.target.caseId : '';
    const filed = cases.get(caseId);
    const openElsewhere = [...cases].some(
      ([other, { state }]) =>
        other !== id && 'target' in state && state.target.caseId === caseId && !['closed', 'dropped'].includes(state.stage),
    );
    const paid = filed && (paidCaseOf({ caseId, state: filed.state } as NamedCase) ?? null);
    const held = paid ? heldForCase(balances, accountOf(paid.source, 'paid', paid.use), caseId) : 0n;
    return { ...(paid !== undefined && { paid }), heldFen: Number(held), openElsewhere };
  },
  projects: ({ cases }, id, act, input) => ({
    projects: namedProjects(act, cases.get(id)?.state ?? {}, input).flatMap((caseId) => {
      const filed = cases.get(caseId);
      return filed?.kind === 'project' ? [{ caseId, state: filed.state as Project }] : [];
    }),
  }),
  noticed: (county, id, act, input, as) => ({ ...LOADERS.projects(county, id, act, input, as), outlays: outlaysIn(county) }),
  ground: (county, id, _act, input) => {
    const { cases, registers, today } = county;
    const own = cases.get(id)?.state;
    const rowId = own && 'ground' in own ? own.ground.rowId : 'rowId' in input ? String(input.rowId) : '';
    const row = registers.rows.get(rowId);
    const read = row && groundOf(rowId, row);
    const code = read?.ok ? read.value.beneficiary.creditCode : '';
    const others = outlaysIn(county).filter(({ caseId, state }) => caseId !== id && state.stage !== 'withdrawn');
    return {
      ...registers.ground,
      ...(row && { row: { id: rowId, state: row } }),
      earlier: others.filter(({ state: { ground } }) => ground.beneficiary.creditCode === code || ground.rowId === rowId),
      benchmarks: others.filter(({ state: { ground } }) => ground.purpose === 'benchmark').length,
      hindrances: barsIn(cases).flatMap((bar) => (findBarOn([bar], code, today) ? [bar.says] : [])),
    };
  },
  spending: ({ registers: { ground, readings = [] } }) => ({ paper: PHOTO, readings, isInvoiceElsewhere: ground.isInvoiceElsewhere }),
  pilots: ({ cases }) => ({
    pilots: [...cases].flatMap(([caseId, { state }]) =>
      'application' in state && INSPECTED_STAGES.includes(state.stage) ? [{ caseId, state }] : [],
    ),
  }),
  inspected: (county, id, act, input, as) => ({
    ...LOADERS.projects(county, id, act, input, as),
    staff: STAFF,
    papers: [{ ...PHOTO, at: '2026-11-05T02:00:00.000Z' }],
  }),
  rectified: () => ({ papers: [PHOTO] }),
  listing: (county, id, act, input, as) => {
    const panelId = 'panelId' in input ? String(input.panelId) : undefined;
    const filed = panelId === undefined ? undefined : county.cases.get(panelId);
    const panel = filed?.kind === 'panel' && panelId !== undefined ? { panel: { id: panelId, state: filed.state as Panel } } : {};
    const { projects } = LOADERS.projects(county, id, act, input, as);
    const judged = [...county.cases.values()].flatMap(({ state }) =>
      state.stage === 'approved' && 'review' in state && state.review === 'pilot' ? state.firms.map(({ caseId }) => caseId) : [],
    );
    const judgedHere = projects.map(({ caseId }) => caseId).filter((caseId) => judged.includes(caseId));
    const elsewhere = [...judged, ...projects.map(({ caseId }) => caseId)];
    const waiting = [...county.cases].flatMap(([caseId, { state }]) =>
      state.stage === 'eligible' && 'application' in state && !elsewhere.includes(caseId) ? [{ caseId, state }] : [],
    );
    return { projects, judgedHere, waiting, ...panel };
  },
  stated: () => ({ papers: [PHOTO] }),
  bankPapers: () => ({ papers: [PHOTO] }),
  audit: () => ({ papers: [PHOTO] }),
  acceptanceReviews: ({ cases }, id) => ({
    reviews: [...cases].flatMap(([panelId, { state }]) =>
      state.stage === 'approved' && 'review' in state && state.review === 'acceptance' && state.firms.some(({ caseId }) => caseId === id)
        ? [{ id: panelId, title: state.title, drawnOn: state.drawnOn, isRecommended: recommendedBy(state.conclusion).includes(id) }]
        : [],
    ),
  }),
  putRight: () => ({ papers: [PHOTO] }),
  scans: () => ({ papers: [PHOTO] }),
  delivered: () => ({ papers: [PHOTO] }),
  acceptance: () => ({ papers: MATERIALS.map((material) => ({ ...PHOTO, about: `acceptance.${material}` })) }),
  // The sample amendment can be named here, though nothing is decided by it until a case is moved.
  version: ({ cases }, id, _act, input) => {
    const named = 'to' in input ? input.to : 'pack' in input ? input.pack : undefined;
    const target = twoVersions.packs.find(({ name }) => name === named);
    const state = cases.get(id)?.state;
    const own = state !== undefined && 'pack' in state ? state.pack : '';
    return { ...(target && { target }), isSuccessor: target?.issue.predecessor === own };
  },
  signing: ({ cases }, id) => {
    const state = cases.get(id)?.state;
    if (state === undefined || !('ruled' in state)) throw new Error(`no ruling ${id}`);
    const today = asDay('2026-11-22');
    const { edition, effect } = foreseeRuling(
      { policies: twoVersions, inForce: inForceOf({ policies: twoVersions }, { policy: { line: policy.name } }, [], today), today },
      state.ruled,
      [],
    );
    return { number: 1, edition, effect };
  },
  experts: ({ cases, registers: { experts } }, _id, _act, input) => ({
    experts,
    projects: ('caseIds' in input ? (input.caseIds as readonly string[]) : []).flatMap((caseId) => {
      const filed = cases.get(caseId);
      return filed?.kind === 'project' ? [{ caseId, state: filed.state as Project }] : [];
    }),
  }),
  fundNotice: ({ registers, cases }) => ({
    notice: registers.fund,
    booked: [...cases.values()].flatMap(({ state }) => ('notice' in state ? [state.notice] : [])),
  }),
};

export type Deed = {
  readonly kind: CaseKind;
  readonly id: string;
  readonly act: string;
  readonly as: Actor;
  readonly input?: object;
  readonly follows?: true;
};

/** Decides, records, books and follows the consequences: all of it, or the refusal and nothing. */
export function play(county: County, deed: Deed): Result<null> {
  const before = { cases: county.cases, balances: county.balances, entries: county.entries };
  const done = attempt(county, deed);
  if (!done.ok) Object.assign(county, before);
  return done;
}

function attempt(county: County, { kind, id, act, as, input = {}, follows }: Deed): Result<null> {
  if (!isActOf(kind, act)) throw new Error(`${kind} knows no ${act}`);
  const filed = county.cases.get(id) ?? { kind, state: initial(kind), history: [] };
  const unmet = ruleOf(kind, act).from.includes(filed.state.stage);
  const facts = unmet ? LOADERS[needOf(act)](county, id, act, input, as) : {};
  const context = { actor: as, today: county.today, at: `${county.today}T09:00:00+08:00` };
  const decided = decideAct(kind, act, filed.state, { input, facts, policy, context, ...(follows && { follows }) } as never);
  if (!decided.ok) return decided;
  for (const event of decided.value) {
    const recorded = record(county, { kind, id, act, as }, event);
    if (!recorded.ok) return recorded;
  }
  return ok(null);
}

function record(county: County, { kind, id, act, as }: Deed, event: EventOf<CaseKind>): Result<null> {
  const filed = county.cases.get(id) ?? { kind, state: initial(kind), history: [] };
  const version = filed.history.length + 1;
  const stamp = { actor: { personId: as.personId, name: as.name }, on: county.today, act };
  const state = evolve(kind, filed.state, event, stamp as never);
  const line = { version, payload: event, ...stamp, at: `${county.today}T09:00:00+08:00`, hash: `${id}:${version}` };
  county.cases = new Map(county.cases).set(id, { kind, state, history: [...filed.history, line] });
  for (const entry of ledgerEntriesOf(event, state, { caseId: id, version, on: county.today })) {
    const posted = applyEntry(county.balances, entry, policy.earmarks);
    if (!posted.ok) return posted;
    county.balances = posted.value;
    county.entries = [...county.entries, entry];
  }
  for (const consequence of consequencesOf(event, { id, state })) {
    const followed = attempt(county, { ...consequence, id: consequence.caseId, as, follows: true });
    if (!followed.ok) return followed;
  }
  return ok(null);
}
