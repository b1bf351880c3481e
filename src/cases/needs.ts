import type {
  DigitalLevelFacts,
  EnterpriseEligibilityFacts,
  ExpenseFacts,
  FundPlanFacts,
  Policy,
  ProviderEligibilityFacts,
} from '../../policy/policy.ts';
import type { Day } from '../kernel/day.ts';
import type { FundSource } from '../kernel/fund-source.ts';
import type { KnownCase } from './named-projects.ts';
import type { InvoiceReading } from '../kernel/invoice-reading.ts';
import type { Actor } from './act-rule.ts';
import type { ContractReading, PaymentReading, VoucherReading } from '../kernel/paper-reading.ts';
import type { BatchAct } from './batch/acts.ts';
import type { Payable } from './batch/payable.ts';
import type { BankFile } from './batch/records.ts';
import type { FundAct } from './fund/acts.ts';
import type { InspectionAct } from './inspection/acts.ts';
import type { KeptPaper } from './device-claims.ts';
import type { NoticeAct } from './notice/acts.ts';
import type { OutlayAct } from './outlay/acts.ts';
import type { Standard } from './outlay/records.ts';
import type { NamedOutlay } from './outlay/state.ts';
import type { PanelAct } from './panel/acts.ts';
import type { ExpertRow } from './panel/records.ts';
import type { PerformanceAct } from './performance/acts.ts';
import type { BallotBox } from './performance/survey/ballot-box.ts';
import type { FigureFacts } from './performance/figures.ts';
import type { OfFund } from './performance/records.ts';
import type { Weighable } from './performance/weigh.ts';
import type { ProjectAct } from './project/acts.ts';
import type { Answer, DiagnosisDelivery, NamedParty, PaperRef, Plan, Source } from './project/events.ts';
import type { AcceptanceReview } from './project/acceptance/review-of.ts';
import type { AcceptancePaper } from './project/acceptance/material-files.ts';
import type { PlacedRow } from './project/carrying/earlier-steps-of.ts';
import type { ApplicationInput } from './project/inputs.ts';
import type { Project } from './project/state.ts';
import type { Imported } from './project/evidence/examine.ts';
import type { Surroundings } from './project/evidence/surroundings.ts';
import type { PaidCase } from './recovery/paid-case.ts';
import type { RecoveryAct } from './recovery/acts.ts';
import type { RowAct } from './row/acts.ts';
import type { Benchmarked } from './row/benchmark-obstacle.ts';
import type { Named } from './row/cells-obstacle.ts';
import type { KnownRow } from './row/state.ts';
import type { Role } from './roles.ts';
import type { RulingAct, RulingEffect } from './ruling/acts.ts';
import type { Known } from './tie-graph.ts';
import type { SanctionAct } from './sanction/acts.ts';
import type { Bar } from './sanction/in-force-on.ts';
import type { CitedPanel } from './selection/basis-of.ts';
import type { SelectionAct } from './selection/acts.ts';

/** A line of the investment ledger with its papers. `facts` without what others decide: window, seenInvoices, recognisedBy. */
export type ExpenseLine = {
  /** Stable over imports: the id of the register row. */
  readonly id: string;
  readonly title: string;
  readonly supplier: string;
  readonly facts: Omit<ExpenseFacts, 'window' | 'seenInvoices' | 'recognisedBy' | 'enterprise'>;
  readonly source?: Source;
  /** SHA-256 of the e-invoice file on record. */
  readonly invoiceFile?: string;
  /** The number of the plan's line, where the ledger names one. */
  readonly planLine?: string;
  /** A later ledger no longer has it: nothing of its papers counts. */
  readonly isGone?: true;
};
export type AnswerSheet = { readonly facts: DigitalLevelFacts; readonly by?: string; readonly source?: Source };
/** A draft as it goes to the office: the application, every answer in the firm's own words, its papers if any. `formDigest`: SHA-256 over all. */
export type Sending = {
  readonly application: ApplicationInput;
  readonly township?: string;
  readonly sent: readonly Answer[];
  readonly papers?: readonly PaperRef[];
  readonly formDigest: string;
};
/** A provider on the register of the pool, what the register says of its fitness, and the bar it stands under today, if any. */
export type PoolEntry = { readonly party: NamedParty; readonly facts: ProviderEligibilityFacts; readonly bar?: Bar };
/** Somebody with an account, and the roles they hold now. */
export type Staff = { readonly personId: string; readonly name: string; readonly roles: readonly Role[] };
export type NamedCase = { readonly caseId: string; readonly state: Project };
export type FundNotice = {
  readonly source: FundSource;
  readonly docNo: string;
  readonly receivedOn: Day;
  readonly fen: number;
  readonly purpose: string;
};

/** The evaluations that a decision has to weigh (measures/14); absent where an act by itself weighs none. */
export type Evaluated = { readonly evaluations?: readonly Weighable[] };

/** What a use case loads before an act is decided: one loader per group. Absent facts stay absent: the act says what is missing. */
export type FactGroups = {
  readonly nothing: Readonly<Record<never, never>>;
  /**
   * The answer sheet of this firm and phase on the register, if any. Of a sheet from the spot: the evaluator's papers that no level on file
   * shows; where its file was brought in, who filled it in.
   */
  readonly answers: { readonly sheet?: AnswerSheet; readonly onSitePapers?: readonly KeptPaper[]; readonly assessor?: Actor };
  /** What the firm's draft would send as of today, what it still lacks in words, and whether another application of the firm is open. */
  readonly draft: { readonly sending?: Sending; readonly faults: readonly string[]; readonly openElsewhere: boolean };
  /** Every provider on the register of the pool. */
  readonly pool: { readonly pool: readonly PoolEntry[] };
  /** What the provider's draft, or the imported sheet for an officer, would hand in; which of its answers cannot be read, in words. */
  readonly diagnosis: { readonly sending?: Omit<DiagnosisDelivery, 'verdict'>; readonly faults: readonly string[] };
  /** All ledger lines of this firm in sheet order; invoice numbers on file in any case; the project window of the programme. */
  readonly expenses: {
    readonly lines: readonly ExpenseLine[];
    readonly seenInvoices: readonly string[];
    readonly window: { readonly from: Day; readonly to: Day };
  };
  /** The plan sheet of this firm on the register, if any; the project window; the credit codes of its suppliers that the pool knows; those of its suppliers that are barred today. */
  readonly plan: {
    readonly sheet?: Plan;
    readonly window: { readonly from: Day; readonly to: Day };
    readonly pool: readonly string[];
    readonly bars?: readonly Bar[];
  };
  /** The named paper where it is the firm's; every reading of it and of the named code as an invoice, what it says as a slip or voucher; why the code says nothing; whether the ledger has the line. */
  readonly evidence: {
    readonly paper?: PaperRef;
    readonly readings: readonly InvoiceReading[];
    readonly payment?: PaymentReading;
    readonly voucher?: VoucherReading;
    readonly fault?: string;
    readonly isOnLedger: boolean;
  };
  /** What imported invoices say beyond the facts, by expense; and what is known outside this project. */
  readonly examination: { readonly imported: Imported; readonly known: Surroundings };
  /** The evaluator named in the input, from the register of evaluators; every provider of `servingOf(state)` that the register knows. */
  readonly parties: {
    readonly evaluator?: NamedParty;
    readonly providers: readonly NamedParty[];
    /** Every provider and evaluator on the registers and the firm itself, with phones and accounts: for the ties among them, for no event. */
    readonly books: readonly Known[];
  };
  /** The row of the sheet that tells what was done before about this firm, with its place; its plan as imported. */
  readonly carried: { readonly row?: PlacedRow; readonly plan?: Plan };
  /** What the register of other subsidies says of this firm today; absent where no such register was imported. */
  readonly subsidies: { readonly otherSubsidies?: EnterpriseEligibilityFacts['otherSubsidies'] };
  /** Region's money allotted to transformation and not yet bound; paid to this firm over its life, by credit code; the region's fund as allotted so far. */
  readonly commitment: {
    readonly availableFen: number;
    readonly alreadyPaidFen: number;
    readonly inBadFaith?: boolean;
    readonly fundPlan: FundPlanFacts;
  };
  /** The source of the notice, as allotted so far. */
  readonly allocation: Evaluated & { readonly fundPlan: FundPlanFacts };
  /** The awards of a batch that exist, in its order, with what books and notices say of them. */
  readonly payables: { readonly payables: readonly Payable[] };
  /** The same, and the SHA-256 of the CSV file for the treasury that the batch's instructions make. */
  readonly approval: Evaluated & { readonly payables: readonly Payable[]; readonly fileDigest: string };
  /** The bank's written answer that the input names; absent where no such file is kept. */
  readonly answer: { readonly answer?: BankFile };
  /**
   * The payment that is looked into with the edition it was decided under, null where nothing was paid yet; what of it is still held;
   * whether another recovery of it is under way.
   */
  readonly paid: {
    readonly paid?: PaidCase | null;
    readonly edition?: Policy;
    readonly heldFen: number;
    readonly openElsewhere: boolean;
  };
  /** The projects of `namedProjects(act, state, input)` as they are now; those that do not exist are left out. */
  readonly projects: { readonly projects: readonly NamedCase[] };
  /** The same, and the outlays among those named. */
  readonly noticed: { readonly projects: readonly NamedCase[]; readonly outlays: readonly NamedOutlay[] };
  /**
   * What an outlay rests on: its row; documents in force that name an amount; the approved review that recommends its firm as a
   * benchmark, and the firm's industry; of a provider, what is known of its fitness; what else the programme pays this beneficiary or on these papers, what was withdrawn left
   * out; how many other benchmarks have their award; why the beneficiary may be paid nothing today.
   */
  readonly ground: {
    readonly row?: { readonly id: string; readonly state: KnownRow };
    readonly standards: readonly Standard[];
    readonly panel?: { readonly id: string; readonly title: string };
    readonly industry?: string;
    readonly provider?: Omit<ProviderEligibilityFacts, 'purpose'>;
    readonly earlier: readonly NamedOutlay[];
    readonly isInvoiceElsewhere: boolean;
    readonly benchmarks: number;
    readonly hindrances: readonly string[];
  };
  /** The named paper where it is the firm's, what was read of it as an invoice, and whether the named invoice is counted elsewhere. */
  readonly spending: { readonly paper?: PaperRef; readonly readings: readonly InvoiceReading[]; readonly isInvoiceElsewhere: boolean };
  /** The projects named, which of them an approved review here has judged, who else is fit and judged by none, and the expert review that is cited, if one is. */
  readonly listing: {
    readonly projects: readonly NamedCase[];
    readonly judgedHere: readonly string[];
    readonly waiting: readonly KnownCase[];
    readonly panel?: CitedPanel;
  };
  /** The same projects, and everyone on the register of experts. */
  readonly experts: { readonly projects: readonly NamedCase[]; readonly experts: readonly ExpertRow[] };
  /** Every pilot that has not been paid, in the order of their cases. */
  readonly pilots: { readonly pilots: readonly KnownCase[] };
  /** The project named in the input as it is now, everyone with an account, and the papers of inspections kept about the firm since the draw. */
  readonly inspected: { readonly projects: readonly NamedCase[]; readonly staff: readonly Staff[]; readonly papers: readonly KeptPaper[] };
  /** What the firm handed in to show that a finding was put right and that no answer shows yet. */
  readonly rectified: { readonly papers: readonly PaperRef[] };
  /** What the firm handed in with its statement. */
  readonly stated: { readonly papers: readonly PaperRef[] };
  /** The bank's papers about the firm's account. */
  readonly bankPapers: { readonly papers: readonly PaperRef[] };
  /** Every paper kept about the firm for its acceptance. */
  readonly acceptance: { readonly papers: readonly AcceptancePaper[] };
  /** The approved reviews of acceptance by experts that judged this firm, in their order. */
  readonly acceptanceReviews: { readonly reviews: readonly AcceptanceReview[] };
  /** The papers that the accountant handed in about its audit. */
  readonly audit: { readonly papers: readonly PaperRef[] };
  /** What shows that the firm put right what its acceptance failed on. */
  readonly putRight: { readonly papers: readonly PaperRef[] };
  /** Files of contracts that belong to no contract on file yet, and what was read of them. */
  readonly scans: { readonly papers: readonly PaperRef[]; readonly readings?: readonly ContractReading[] };
  /** What this provider handed in to show a delivery, and no delivery shows yet. */
  readonly delivered: { readonly papers: readonly PaperRef[] };
  /** Until when the records were looked at for the last rating told to the named provider; absent where none was. */
  readonly ratingsTold: { readonly toldOn?: Day };
  /** The row on the register of fund notices, and the document numbers already in the books. */
  readonly fundNotice: {
    readonly notice?: FundNotice;
    readonly booked: readonly { readonly source: FundSource; readonly docNo: string }[];
  };
  /** The version named in the input as the programme's rulings leave it today; whether it amends the case's own. */
  readonly version: { readonly target?: Policy; readonly isSuccessor: boolean };
  /** What signing the ruling brings: its number, the edition of its version from then on, and what it does to the open cases. */
  readonly signing: Evaluated & { readonly number: number; readonly edition: string; readonly effect: RulingEffect };
  readonly evaluated: Evaluated;
  /** The booked notice that is named, and whether it has goals already. */
  readonly goals: { readonly fund?: OfFund; readonly isTaken: boolean };
  /** What the records hold of what the goals of this case count. */
  readonly figures: { readonly figures: FigureFacts };
  /** The answers to the survey of the named round; absent where nobody answered. */
  readonly ballotBox: { readonly box?: BallotBox };
  /** Of the firms, providers and people that the row names: those whom the programme knows; of a benchmark, its firm's industry. */
  readonly named: { readonly named: Named; readonly benchmark: Benchmarked };
};
export type FactGroup = keyof FactGroups;

const TABLE = {
  submitApplication: 'draft',
  assignDiagnosis: 'pool',
  submitDiagnosis: 'diagnosis',
  assessLevel: 'answers',
  draftPlan: 'plan',
  submitPlan: 'plan',
  registerExpense: 'expenses',
  reviseExpense: 'expenses',
  keepExpense: 'expenses',
  noteLedger: 'expenses',
  fileInvoice: 'evidence',
  fileProof: 'evidence',
  verifyInvoice: 'evidence',
  examineEvidence: 'examination',
  assignEvaluator: 'parties',
  assignAccountant: 'parties',
  noteTies: 'parties',
  noteEarlierSteps: 'carried',
  carryOver: 'commitment',
  approveByCounty: 'subsidies',
  confirmAward: 'commitment',
  prepareBatch: 'payables',
  approveBatch: 'approval',
  stateOutcome: 'answer',
  submitSelection: 'listing',
  approveSelection: 'evaluated',
  convenePanel: 'experts',
  publishNotice: 'noticed',
  concludeNotice: 'noticed',
  prepareOutlay: 'ground',
  approveOutlay: 'ground',
  reportSpending: 'spending',
  announceInspection: 'pilots',
  assignInspectors: 'inspected',
  recordInspection: 'inspected',
  recordRefusal: 'inspected',
  bringInspection: 'inspected',
  concludeInspection: 'projects',
  answerFinding: 'rectified',
  answerDisqualification: 'stated',
  stateAccount: 'bankPapers',
  requestAcceptance: 'acceptance',
  auditInvestment: 'audit',
  passAcceptance: 'acceptanceReviews',
  completeRectification: 'putRight',
  fileContract: 'scans',
  deliverLine: 'delivered',
  rateService: 'ratingsTold',
  registerFundNotice: 'fundNotice',
  prepareRuling: 'version',
  moveToPolicy: 'version',
  signRuling: 'signing',
  proposeAllocation: 'allocation',
  approveAllocation: 'allocation',
  openSanction: 'pool',
  openRecovery: 'paid',
  proposeRecovery: 'paid',
  enterRow: 'named',
  changeRow: 'named',
  draftGoals: 'goals',
  reportQuarter: 'figures',
  openSurvey: 'figures',
  countSurvey: 'ballotBox',
  evaluateGoals: 'figures',
} as const satisfies { readonly [A in AnyAct]?: FactGroup };

export type AnyAct =
  | ProjectAct
  | SelectionAct
  | PanelAct
  | InspectionAct
  | NoticeAct
  | FundAct
  | BatchAct
  | OutlayAct
  | RecoveryAct
  | RulingAct
  | SanctionAct
  | PerformanceAct
  | RowAct;
export type FactsOf<A extends AnyAct> = FactGroups[A extends keyof typeof TABLE ? (typeof TABLE)[A] : 'nothing'];

const NEEDS: { readonly [A in AnyAct]?: FactGroup } = TABLE;
/** Which facts the use case has to load for this act. */
export const needOf = (act: AnyAct): FactGroup => NEEDS[act] ?? 'nothing';
