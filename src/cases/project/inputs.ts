import type { Day } from '../../kernel/day.ts';
import type { NoInput } from '../given.ts';
import type { ProjectAct } from './acts.ts';
import type { Application, FailedOrder, PaymentOrder, Publicised, ReturnedItem } from './events.ts';
import type { Money } from './readiness.ts';
import type { DiagnosisInputs } from './diagnosis/inputs.ts';
import type { AuditDifference } from './acceptance/audit.ts';
import type { AccountInputs } from './account/inputs.ts';
import type { PlanInputs } from './plan/inputs.ts';
import type { DeliveryInputs } from './delivery/inputs.ts';
import type { EndingInputs } from './ending/inputs.ts';
import type { SupervisionInputs } from './supervision/inputs.ts';
import type { ReviewBasis } from '../panel/review-basis.ts';
import type { EvidenceInputs } from './evidence/inputs.ts';
import type { SuspensionInputs } from './suspension/inputs.ts';
import type { BroughtFrom, SaidOnSite } from './implementation/on-site.ts';
import type { BlockerInputs } from './blocker/inputs.ts';
import type { ReportingInputs } from './reporting/inputs.ts';

/** An application as imported: the verdict is the act's own work. */
export type ApplicationInput = Omit<Application, 'verdict'>;
type FromSelection = { readonly selectionId: string };
/** With the expert review it follows. */
type FromReview = FromSelection & { readonly basis?: ReviewBasis };
type FromNotice = { readonly publicised: Publicised };
/** `differences`: the items on which the audit found another figure than ours. */
type Audited = Opinion & { readonly differences?: readonly AuditDifference[] | undefined };
type Opinion = { readonly opinion: string };

/** What is said with each act: by a person, by an import, or by the case whose consequence the act is. */
export type ProjectInputs = {
  readonly receiveApplication: { readonly application: ApplicationInput; readonly township?: string | undefined };
  readonly correctApplication: { readonly application: ApplicationInput; readonly reason: string };
  /** What is sent lies in the firm's draft. */
  readonly submitApplication: NoInput;
  readonly returnApplication: { readonly items: readonly ReturnedItem[]; readonly dueOn: Day };
  readonly withdrawApplication: { readonly reason: string };
  readonly confirmEligibility: Opinion;
  readonly declareIneligible: Opinion;
  readonly contestIneligibility: { readonly text: string };
  readonly placeFirm: { readonly township: string };
  readonly proposePilot: FromReview;
  readonly listPilot: FromSelection;
  readonly returnPilot: FromSelection & { readonly reason: string };
  readonly openNotice: { readonly noticeId: string };
  readonly confirmPilot: FromNotice;
  readonly removePilot: FromNotice;
  /** Without `onSite` the imported answer sheet. `brought`: by the office, from the file of an evaluator's device; never sent by a page. */
  readonly assessLevel: {
    readonly phase: 'before' | 'after';
    readonly onSite?: SaidOnSite | undefined;
    readonly brought?: BroughtFrom | undefined;
  };
  readonly registerExpense: NoInput;
  readonly ruleOnExpense: { readonly expenseId: string; readonly reason: string };
  /** Credit code of the evaluator. */
  readonly assignEvaluator: { readonly evaluator: string };
  readonly assignAccountant: { readonly evaluator: string };
  readonly noteTies: { readonly evaluator: string };
  readonly requestAcceptance: { readonly materials: readonly string[] };
  readonly auditInvestment: Audited;
  /** `minutes`, `reviewReason`: of a review by experts that was not held here, or is not followed. */
  readonly passAcceptance: Audited & {
    readonly levelVerified: boolean;
    readonly investmentAudited: boolean;
    readonly minutes?: string | undefined;
    readonly reviewReason?: string | undefined;
  };
  readonly failAcceptance: Opinion;
  readonly completeRectification: { readonly note: string; readonly completedOn: Day };
  readonly approveByCounty: Opinion & { readonly reductionFen?: number | undefined; readonly reductionReason?: string | undefined };
  readonly returnByCounty: Opinion;
  readonly approveByCity: Opinion;
  readonly returnByCity: Opinion;
  readonly concludeAwardNotice: FromNotice;
  readonly confirmAward: NoInput;
  readonly orderPayment: { readonly order: Pick<PaymentOrder, 'instructionId' | 'batchId' | 'after'>; readonly money: Money };
  readonly payAward: { readonly instructionId: string; readonly on: Day };
  readonly failPayment: FailedOrder;
  readonly noteEarlierSteps: NoInput;
  /** `despite`: what our rules say otherwise was looked at, and what was decided stays. */
  readonly carryOver: Opinion & { readonly despite?: boolean | undefined };
  readonly moveToPolicy: { readonly to: string; readonly reason: string; readonly clause: string };
} & DiagnosisInputs &
  PlanInputs &
  DeliveryInputs &
  ReportingInputs &
  BlockerInputs &
  SupervisionInputs &
  EvidenceInputs &
  AccountInputs &
  EndingInputs &
  SuspensionInputs &
  Readonly<Record<ProjectAct, object>>;
