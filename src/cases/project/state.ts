import type { ClauseId } from '../../kernel/clause.ts';
import type { Day } from '../../kernel/day.ts';
import type { Hands } from '../act-rule.ts';
import type { ProjectAct } from './acts.ts';
import type { EvidencePage } from './evidence/records.ts';
import type {
  Acceptance,
  AccountPage,
  Application,
  Assessment,
  Award,
  Blocker,
  FailedOrder,
  FiledInspection,
  Disqualification,
  Contract,
  Delivery,
  Diagnosis,
  EvaluatorAssignment,
  Expense,
  FundSource,
  InvestmentAudit,
  NotedChange,
  Payment,
  PaymentOrder,
  PlanProposal,
  PaperRef,
  PlanVersion,
  ProgressReport,
  SelfEvaluation,
  Publicised,
  ReturnedItem,
  Review,
  ServiceRating,
  StatedContract,
  Visit,
} from './events.ts';
import type { MaterialFiles } from './acceptance/material-files.ts';
import type { ProjectStage } from './stages.ts';
import type { CarriedPage, EarlierSteps } from './carrying/records.ts';
import type { ReviewBasis } from '../panel/review-basis.ts';
import type { Suspension } from './suspension/records.ts';

/** All that is on file about one firm's project (一企一档), whatever its stage. */
export type Dossier = {
  readonly pack: string;
  readonly application: Application;
  /** Code of the township where the firm works, where it is known. */
  readonly township?: string;
  /** What a sheet tells was done before the firm's file came here: nothing rests on it until another person takes it over. */
  readonly told?: EarlierSteps;
  readonly carried?: CarriedPage;
  readonly hands: Hands<ProjectAct>;
  /** What the office wants put right while the application is back with the firm. */
  readonly returned?: { readonly items: readonly ReturnedItem[]; readonly dueOn: Day };
  /** Why the firm says that it was wrongly found unfit; answered by the next finding. */
  readonly contest?: string;
  readonly selectionId?: string;
  /** The expert review that the list follows. */
  readonly basis?: ReviewBasis;
  /** The notice this project now stands in: never two at once, or an objection to one could be passed by with the other. */
  readonly openNotice?: string;
  readonly pilotNotice?: Publicised;
  /** The provider's look at the firm before anything is planned: what is accepted is the level before. */
  readonly diagnosis?: Diagnosis;
  readonly levels: { readonly before?: Assessment; readonly after?: Assessment };
  /** 一企一策: every approved version, the last in force; and the plan or change now on its way. */
  readonly plans?: readonly PlanVersion[];
  readonly proposal?: PlanProposal;
  readonly contracts?: readonly Contract[];
  /** What the providers say of these, by themselves, oldest first: the last about each contract counts. */
  readonly contractStatements?: readonly StatedContract[];
  /** What was delivered of the plan, oldest first: the last of each line counts. */
  readonly deliveries?: readonly Delivery[];
  /** How the firm was served, by its own word: one a contract. */
  readonly serviceRatings?: readonly ServiceRating[];
  /** Every monthly report in the order they were sent, corrections included; the last of a month counts. */
  readonly reports?: readonly ProgressReport[];
  /** In the order they were sent. */
  readonly selfEvaluations?: readonly SelfEvaluation[];
  readonly visits?: readonly Visit[];
  readonly blockers?: readonly Blocker[];
  /** What inspections concluded about this firm, oldest first, with what is to be put right. */
  readonly inspections?: readonly FiledInspection[];
  /** What may end the project, from the notice to the firm on; kept with a project that it ended. */
  readonly disqualification?: Disqualification;
  /** When periods that still run stood still, in the order of their beginnings. */
  readonly suspensions?: readonly Suspension[];
  readonly expenses: readonly Expense[];
  /** Where the ledger tells an expense otherwise than when it had its answer. */
  readonly ledgerChanges?: readonly NotedChange[];
  /** The papers behind the expenses, what was found in them and how it was explained. */
  readonly evidence?: EvidencePage;
  readonly assignment?: EvaluatorAssignment;
  /** Where the audit of the investment is entrusted to another than the evaluator. */
  readonly audit?: InvestmentAudit;
  readonly materials: readonly string[];
  /** The files behind them, by digest. */
  readonly materialFiles?: MaterialFiles;
  readonly acceptances: readonly Acceptance[];
  readonly rectification?: {
    readonly notifiedOn: Day;
    readonly dueOn: Day;
    readonly completedOn?: Day;
    readonly papers?: readonly PaperRef[];
  };
  readonly countyReviews: readonly Review[];
  readonly cityReviews: readonly Review[];
  readonly awardNotice?: Publicised;
  /** Where the firm is to be paid. */
  readonly account?: AccountPage;
  /** Instructions known to have failed, oldest first. */
  readonly failedOrders?: readonly FailedOrder[];
};

type At<Stage extends ProjectStage> = { readonly stage: Stage };

/** The award exists from the county's approval on; the payment only at the end: the type says so. */
export type Project =
  | At<'none'>
  | (Dossier &
      At<
        | 'applied'
        | 'returned'
        | 'withdrawn'
        | 'ineligible'
        | 'eligible'
        | 'proposed'
        | 'listed'
        | 'pilot'
        | 'accepting'
        | 'rectifying'
        | 'accepted'
        | 'removed'
      >)
  | (Dossier & At<'county-approved' | 'city-approved' | 'award-publicised'> & { readonly award: Award })
  | (Dossier & At<'awarded'> & { readonly award: Award; readonly fundSource: FundSource })
  | (Dossier & At<'ordered'> & { readonly award: Award; readonly fundSource: FundSource; readonly order: PaymentOrder })
  | (Dossier & At<'paid'> & { readonly award: Award; readonly fundSource: FundSource; readonly payment: Payment })
  | (Dossier & At<'disqualified'> & { readonly reason: string; readonly clause: ClauseId });
