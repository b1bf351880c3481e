import type { Person } from '../cases/act-rule.ts';
import type { DeadlineRule, Running } from '../cases/deadlines/deadline.ts';
import type { DeadlineName } from '../cases/deadlines/rules.ts';
import type { FundStage } from '../cases/fund/acts.ts';
import type { FundRegistered, UseShare } from '../cases/fund/events.ts';
import type { NoticeStage, NoticePurpose, NoticeItem, Objection, ItemConclusion } from '../cases/notice/acts.ts';
import type { CarryingDifference } from '../cases/project/carrying/judge-earlier-steps.ts';
import type { FundSource, LedgerChange, NotedChange, Phase } from '../cases/project/events.ts';
import type { ProjectStage } from '../cases/project/stages.ts';
import type { Project } from '../cases/project/state.ts';
import type { Role } from '../cases/roles.ts';
import type { MyProgramme } from './people-views.ts';
import type { PanelStage } from '../cases/panel/acts.ts';
import type { Candidate, Convened, Review, ReviewedFirm } from '../cases/panel/records.ts';
import type { InspectionStage } from '../cases/inspection/acts.ts';
import type { Announced, ChecklistLine, Round, Target, TargetStep } from '../cases/inspection/records.ts';
import type { Conclusion } from '../cases/panel/state.ts';
import type { FirmTally } from '../cases/panel/tally.ts';
import type { ReviewBasis } from '../cases/panel/review-basis.ts';
import type { PassedOver, SelectionItem, SelectionStage } from '../cases/selection/acts.ts';
import type { ContractReading } from '../kernel/paper-reading.ts';
import type { Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/result.ts';
import type { Step } from '../kernel/steps.ts';
import type { Verdict } from '../kernel/verdict.ts';
import type { Drawn } from './figure-views.ts';
import type { OutlayView } from './outlay-views.ts';
import type { BatchView } from './batch-views.ts';
import type { PerformanceView } from './performance-views.ts';
import type { RecoveryView, SanctionView } from './recovery-views.ts';
import type { RowView } from './row-views.ts';
import type { CaseEdition, RulingView } from './ruling-views.ts';
import type { Way } from '../../policy/counterfactual/way.ts';

/** `GET /api/v1/me` */
export type Me = {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisation: string | null;
  readonly programme: { readonly id: string; readonly name: string };
  readonly today: Day;
  /** A demonstration county may run on a simulated clock: every page says so. */
  readonly clock: 'real' | 'simulated';
  readonly demo: boolean;
  readonly secondFactor: boolean;
  /** True where the person's roles need a second factor and none is set up yet. */
  readonly mustEnrol: boolean;
};
/** `GET /api/v1/me`: with the edition of the policy in force, by which a page shows what the policy says, and all my programmes, where this deployment has several. */
export type MeNow = Me & { readonly edition: string; readonly programmes: readonly MyProgramme[] };

/** `POST /api/v1/drafts/application` → what stands by the form: when it was saved, what the rules say, which fields differ between pages. */
export type DraftSaved = {
  readonly version: number;
  readonly savedAt: string;
  readonly live: { readonly may: string; readonly amount: string };
  readonly split: readonly string[];
};

export type CaseKind =
  | 'project'
  | 'selection'
  | 'panel'
  | 'inspection'
  | 'notice'
  | 'fund'
  | 'batch'
  | 'outlay'
  | 'recovery'
  | 'sanction'
  | 'performance'
  | 'ruling'
  | 'row';

/** `GET /api/v1/projects?stage=&outcome=&q=&after=&limit=` → the work list. */
export type ProjectRow = {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string;
  readonly industry: string | null;
  readonly township: string | null;
  readonly stage: ProjectStage;
  readonly outcome: 'yes' | 'no' | 'unknown';
  readonly failed: readonly string[];
  readonly unknown: readonly string[];
  readonly recognisedFen: number;
  readonly amountFen: number | null;
  readonly version: number;
  readonly updatedOn: Day;
};
export type ProjectList = {
  readonly items: readonly ProjectRow[];
  readonly total: number;
  readonly stages: Readonly<Partial<Record<ProjectStage, number>>>;
  readonly next: string | null;
};

/**
 * What may be done now, and why the rest may not. Acts that are not this person's at all are left out unless they are the next
 * step. `onward` moves the case on, `grave` takes something from the firm.
 */
export type ActOffer = {
  readonly act: string;
  readonly label: string;
  readonly weight: 'onward' | 'plain' | 'grave';
  readonly allowed: boolean;
  readonly refusal: Refusal | null;
};

export type TimelineEntry = {
  readonly version: number;
  readonly type: string;
  readonly label: string;
  /** One sentence for people. */
  readonly says: string;
  readonly by: string;
  /** In what capacity the doer acted on that day, where the record of duties knows. */
  readonly as?: string;
  readonly at: string;
  readonly on: Day;
  readonly hash: string;
};

/** A period the case is in: what is due, from whom, why on that day, and what follows. Act names are already words. */
export type DeadlineLine = Pick<DeadlineRule, 'title' | 'clause' | 'nature' | 'otherwise' | 'starts'> &
  Omit<Running<DeadlineName>, 'owner'> & { readonly owner: string; readonly endedBy: readonly string[] };

export type View<Kind extends CaseKind> = {
  readonly id: string;
  readonly kind: Kind;
  readonly version: number;
  readonly acts: readonly ActOffer[];
  readonly timeline: readonly TimelineEntry[];
  readonly deadlines: readonly DeadlineLine[];
};

export type LevelRow = {
  readonly id: string;
  readonly title: string;
  readonly chosen: string;
  readonly score: number;
  readonly max: number;
};
export type LevelArithmetic = {
  readonly phase: Phase;
  readonly rows: readonly LevelRow[];
  readonly scenes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly constraint: boolean; readonly level: number }>;
};

/** `GET /api/v1/cases/:id` */
export type ProjectView = View<'project'> & {
  readonly project: Exclude<Project, { stage: 'none' }>;
  readonly levels: readonly LevelArithmetic[];
  /** The scenes before and after as a picture; none while either is missing. */
  readonly scenes: readonly Drawn[];
  readonly uplift: Verdict | null;
  readonly recognisedFen: number;
  /** The subsidy by the same rule, on the facts of today. */
  readonly estimate: { readonly verdict: Verdict; readonly steps: readonly Step[] };
  readonly readiness: Verdict | null;
  /** What would turn each test that does not hold, per verdict above; of the levels only the one asked of the firm, else the next. */
  readonly ways: {
    readonly eligibility: readonly Way[];
    readonly levels: Readonly<Record<Phase, readonly Way[]>>;
    readonly uplift: readonly Way[];
    readonly expenses: Readonly<Record<string, readonly Way[]>>;
    readonly subsidy: readonly Way[];
    readonly readiness: readonly Way[];
  };
  readonly notices: ReadonlyArray<{
    readonly id: string;
    readonly purpose: NoticePurpose;
    readonly stage: NoticeStage;
    readonly startsOn: Day;
    readonly lastDay: Day;
    readonly remainingWorkingDays: number;
  }>;
  /** What the ledger or a contract now tells otherwise than when an expense had its answer: an officer answers it anew, or keeps it (`kept`: why). */
  readonly changed: ReadonlyArray<LedgerChange & Pick<NotedChange, 'kept'>>;
  /** What was read of contracts that are handed in and not registered yet. */
  readonly readContracts: readonly ContractReading[];
  /** What was signed with a provider under a bar, in words. */
  readonly barred: readonly string[];
  /** Whether somebody of the firm can sign in; else what it is told has to go there on paper. */
  readonly hasReader: boolean;
  /** Where our rules say otherwise than was decided before the file came here. */
  readonly differences: readonly CarryingDifference[];
  readonly edition: CaseEdition;
  /** Imported and waiting to be taken on file. */
  readonly waiting: { readonly before: boolean; readonly after: boolean; readonly expenses: number };
};
export type SelectionView = View<'selection'> & {
  readonly stage: SelectionStage;
  readonly title: string;
  readonly items: readonly SelectionItem[];
  readonly basis: ReviewBasis | null;
  readonly passedOver: PassedOver | null;
  readonly submittedBy: string;
  readonly submittedOn: Day;
  readonly reason: string | null;
};
/** Where an expert stands: drawn, gone by an own declaration, declared free of ties, marks sealed, marks revealed. */
export type SeatStanding = 'drawn' | 'tied' | 'declared' | 'sealed' | 'revealed';
export type PanelSeat = Omit<Candidate, 'personId'> & {
  readonly standing: SeatStanding;
  readonly chair: boolean;
  readonly tie: string | null;
  readonly dissents: readonly string[];
};
/** What an expert who has declared reads of a firm: its conditions one by one, and its works as far as they are. */
export type PanelFile = ReviewedFirm & {
  readonly verdict: Verdict;
  readonly levels: { readonly before: number | null; readonly after: number | null };
  readonly plan: string | null;
  readonly recognisedFen: number;
};
export type PanelView = View<'panel'> &
  Omit<Convened, 'pool'> & {
    readonly stage: PanelStage;
    readonly convenedBy: string;
    readonly convenedOn: Day;
    readonly seed: string | null;
    /** The list that was drawn from, for anyone who draws again; empty for experts. */
    readonly pool: readonly Omit<Candidate, 'personId'>[];
    /** Hidden from the experts themselves until the panel has concluded. */
    readonly seats: readonly PanelSeat[];
    readonly departed: readonly { readonly name: string; readonly reason: string; readonly on: Day }[];
    /** The reader's own seat. */
    readonly mine: PanelSeat | null;
    /** Only for the reader's own seat, and only after the declaration. */
    readonly files: readonly PanelFile[] | null;
    /** The arithmetic: for nobody before all marks are revealed, for the members other than the chair only with the conclusion. */
    readonly tallies: readonly FirmTally[] | null;
    readonly conclusion: Conclusion | null;
    readonly approved: { readonly by: string; readonly on: Day } | null;
    readonly returned: string | null;
  };
/** A drawn firm: `mine` where the reader was sent to it; `free`: who may be. */
export type TargetView = Target & {
  readonly step: TargetStep;
  readonly mine: boolean;
  readonly checklist: readonly ChecklistLine[];
  readonly free: readonly Person[];
};
export type InspectionView = View<'inspection'> &
  Announced & {
    readonly stage: InspectionStage;
    readonly announcedBy: string;
    readonly announcedOn: Day;
    readonly seed: string | null;
    readonly drawnOn: Day | null;
    readonly targets: readonly TargetView[];
  };
export type NoticeView = View<'notice'> & {
  readonly stage: NoticeStage;
  readonly purpose: NoticePurpose;
  readonly title: string;
  readonly items: readonly NoticeItem[];
  readonly startsOn: Day;
  readonly contact: string;
  readonly publicity: Verdict;
  /** 怎样才行, of the publicity. */
  readonly ways: readonly Way[];
  readonly objections: readonly Objection[];
  readonly conclusions: readonly ItemConclusion[];
};
export type FundView = View<'fund'> & {
  readonly stage: FundStage;
  readonly notice: FundRegistered;
  readonly allocation: readonly UseShare[];
  readonly proposal: readonly UseShare[] | null;
};
export type CaseView =
  | ProjectView
  | SelectionView
  | PanelView
  | InspectionView
  | NoticeView
  | FundView
  | BatchView
  | OutlayView
  | RecoveryView
  | SanctionView
  | PerformanceView
  | RulingView
  | RowView;

/** `GET /api/v1/selections`, `/notices`, `/funds`: short lists, newest first. */
export type SelectionRow = {
  readonly id: string;
  readonly title: string;
  readonly stage: SelectionStage;
  readonly count: number;
  readonly on: Day;
};
export type InspectionRow = {
  readonly id: string;
  readonly title: string;
  readonly round: Round;
  readonly stage: InspectionStage;
  readonly listed: number;
  readonly size: number;
  readonly on: Day;
};
export type PanelRow = {
  readonly id: string;
  readonly title: string;
  readonly review: Review;
  readonly stage: PanelStage;
  readonly count: number;
  readonly on: Day;
};
export type NoticeRow = {
  readonly id: string;
  readonly title: string;
  readonly purpose: NoticePurpose;
  readonly stage: NoticeStage;
  readonly startsOn: Day;
  readonly lastDay: Day;
  readonly remainingWorkingDays: number;
  readonly openObjections: number;
};
/** Fund notices on the register, whether entered in the books yet or not. */
export type FundRow = {
  readonly registerRowId: string;
  readonly caseId: string | null;
  readonly stage: FundStage;
  /** As handed in while it waits to be decided, else as approved. */
  readonly uses: readonly UseShare[];
  readonly source: FundSource;
  readonly docNo: string;
  readonly receivedOn: Day;
  readonly fen: number;
  readonly purpose: string;
};

/** Import: look first, then import. */
export type Fault = { readonly file: string; readonly sheet: string | null; readonly cell: string | null; readonly message: string };
export type ImportPreview = {
  readonly id: string;
  readonly files: readonly string[];
  readonly faults: readonly Fault[];
  /** Townships that only follow from an address: importing takes them as they are. */
  readonly places: readonly Fault[];
  readonly registers: ReadonlyArray<{
    readonly register: string;
    readonly title: string;
    readonly rows: number;
    readonly fresh: number;
    readonly unchanged: number;
    readonly changed: number;
    /** Rows on file that the folder no longer has. */
    readonly gone: number;
  }>;
  /** Of very many the first. */
  readonly differences: readonly RowDifference[];
  readonly applicants: ReadonlyArray<{
    readonly name: string;
    readonly creditCode: string;
    readonly verdict: Verdict;
    readonly status: 'fresh' | 'unchanged' | 'changed';
  }>;
  readonly carried: readonly CarriedLine[];
};
/** A row on file that a sheet tells otherwise; null: nothing stands there. */
export type RowDifference = {
  readonly title: string;
  readonly name: string;
  readonly source: { readonly file: string; readonly sheet: string | null; readonly row: number };
  /** An earlier sheet did not have it any more. */
  readonly isBack: boolean;
  readonly cells: ReadonlyArray<{ readonly header: string; readonly was: string | null; readonly is: string | null }>;
};
/** What was decided elsewhere of one firm, and where our rules say otherwise. Fen. */
export type CarriedLine = {
  readonly name: string;
  readonly creditCode: string;
  readonly stage: ProjectStage;
  readonly awardFen: number | null;
  readonly paidOn: Day | null;
  readonly differences: readonly CarryingDifference[];
};
/** `POST /api/v1/imports/:id/commit`, `GET /api/v1/imports/:id/progress`: how far an accepted import has come. */
export type ImportProgress = {
  readonly id: string;
  readonly isFinished: boolean;
  /** Null until they lie on their registers. */
  readonly rows: { readonly added: number; readonly changed: number; readonly unchanged: number; readonly gone?: number } | null;
  /** Cases opened or corrected so far, of how many. */
  readonly opened: number;
  readonly toOpen: number;
  /** Applications that did not come on file although they say something new, each with the reason; known at the end. */
  readonly unopened: readonly Fault[];
};

/** `GET /api/v1/imports/open`: the import whose cases are still being opened. */
export type OpenImport = { readonly open: ImportProgress | null };

/** `GET /api/v1/registers` and `/registers/:name` */
export type RegisterRow = {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly source: {
    readonly file: string;
    readonly sheet: string | null;
    readonly row: number;
    /** SHA-256 of the file on record. */ readonly digest?: string;
  };
  /** Since when a later file no longer has it. */
  readonly goneOn: Day | null;
};
export type RegisterView = {
  readonly name: string;
  readonly title: string;
  readonly columns: ReadonlyArray<{ readonly key: string; readonly label: string }>;
  readonly rows: readonly RegisterRow[];
};

/** `GET /api/v1/ledger` */
export type Balance = { readonly account: string; readonly label: string; readonly fen: number };
/** One entry of the books. `says` names the firm and, of a payment, its batch; `event`: what made it. */
export type LedgerEntry = {
  readonly id: string;
  readonly on: Day;
  readonly says: string;
  readonly instructionId: string | null;
  readonly event: { readonly caseId: string; readonly kind: CaseKind; readonly version: number };
  readonly postings: ReadonlyArray<{ readonly account: string; readonly label: string; readonly fen: number }>;
};
export type LedgerView = {
  readonly balances: readonly Balance[];
  readonly entries: readonly LedgerEntry[];
  readonly fundPlan: Verdict;
  /** 怎样才行, of the fund plan. */
  readonly ways: readonly Way[];
  readonly total: number;
};

/** `GET /api/v1/payments/:caseId`: every figure leads to its evidence and clause. */
export type Evidence = { readonly label: string; readonly href: string };
export type PaymentTrace = {
  readonly caseId: string;
  readonly name: string;
  readonly creditCode: string;
  readonly paidOn: Day;
  readonly paidBy: string;
  readonly instructionId: string;
  readonly amountFen: number;
  readonly steps: readonly Step[];
  readonly expenses: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly supplier: string;
    readonly recognisedFen: number;
    readonly verdict: Verdict;
    readonly steps: readonly Step[];
    readonly evidence: readonly Evidence[];
  }>;
  readonly verdicts: ReadonlyArray<{ readonly title: string; readonly verdict: Verdict }>;
  readonly levels: { readonly before: number | null; readonly after: number | null };
  readonly hands: ReadonlyArray<{ readonly label: string; readonly name: string; readonly on: Day }>;
  readonly entries: readonly LedgerEntry[];
  readonly chain: { readonly events: number; readonly head: string; readonly intact: boolean };
};
