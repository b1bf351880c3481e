import type { Person } from '../act-rule.ts';
import type { Day } from '../../kernel/day.ts';
import type { FundSource } from '../../kernel/fund-source.ts';
import type { Step } from '../../kernel/steps.ts';
import type { Verdict } from '../../kernel/verdict.ts';
import type {
  DigitalLevelFacts,
  DigitalLevelValue,
  EnterpriseEligibilityFacts,
  EnterpriseEligibilityValue,
  ExpenseFacts,
  ExpenseValue,
  Party,
  PaymentReadinessFacts,
  PaymentReadinessValue,
  PublicityFacts,
  PublicityValue,
  SubsidyFacts,
  SubsidyValue,
} from '../../../policy/policy.ts';
import type { ReviewBasis } from '../panel/review-basis.ts';
import type { AuditedLine } from './acceptance/audit.ts';
import type { PaperRef } from './diagnosis/records.ts';
import type { OnSite } from './implementation/on-site.ts';
import type { PlaceInPlan } from './plan/records.ts';

/** Where a record came from: a page leads back to the very row. `digest` is the SHA-256 of the imported file. */
export type Source = { readonly file: string; readonly sheet: string | null; readonly row: number; readonly digest?: string };

export type Application = {
  readonly name: string;
  readonly creditCode: string;
  readonly contact?: string;
  readonly phone?: string;
  readonly facts: EnterpriseEligibilityFacts;
  readonly verdict: Verdict<EnterpriseEligibilityValue>;
  readonly source?: Source;
};

/** One answer of the firm as it stood on the form, in its words. */
export type Answer = { readonly question: string; readonly answer: string };
/** What the office wants put right, and why. */
export type ReturnedItem = { readonly item: string; readonly reason: string };

export type Phase = 'before' | 'after';
/** `evaluator`: credit code of the evaluator that answers for it, where one does. */
export type Assessment = {
  readonly facts: DigitalLevelFacts;
  readonly verdict: Verdict<DigitalLevelValue>;
  readonly by: string;
  readonly on: Day;
  readonly evaluator?: string;
  readonly source?: Source;
  /** Where it was filled in at the firm instead of imported. */
  readonly onSite?: OnSite;
};

export type Expense = {
  readonly id: string;
  readonly title: string;
  readonly supplier: string;
  /** Facts without `recognisedBy`, which is an officer's ruling and kept apart. */
  readonly facts: ExpenseFacts;
  readonly verdict: Verdict<ExpenseValue>;
  readonly steps: readonly Step[];
  readonly ruling?: { readonly by: string; readonly reason: string; readonly on: Day };
  readonly source?: Source;
  /** SHA-256 of the e-invoice file on record. */
  readonly invoiceFile?: string;
  /** The line of the plan that the ledger names. */
  readonly planLine?: string;
  /** The ledger no longer has its line. */
  readonly isGone?: true;
  /** Where it stands in the plan; absent while there was none. */
  readonly place?: PlaceInPlan;
  /** Its answers before this one, oldest first, each as it was. */
  readonly earlier?: readonly Omit<Expense, 'earlier'>[];
};

export type Acceptance = {
  readonly outcome: 'passed' | 'failed';
  readonly opinion: string;
  readonly levelVerified: boolean;
  readonly investmentAudited: boolean;
  /** The audit's figures item by item beside ours; absent on a failure, and from before figures were kept. */
  readonly audit?: readonly AuditedLine[];
  /** The review by experts behind it; absent on a failure, and from before every opinion had to cite one. */
  readonly basis?: ReviewBasis;
  readonly by: string;
  readonly on: Day;
};
export type NamedParty = Party & { readonly name: string };
/** Whether there were phones and accounts of both sides to compare; what they are stays in the registers. */
export type Compared = { readonly phones: boolean; readonly accounts: boolean };
/** One verdict per transformer, in their order. */
export type EvaluatorAssignment = {
  readonly evaluator: NamedParty;
  readonly transformers: readonly NamedParty[];
  readonly verdicts: readonly Verdict[];
  /** Absent in what was entrusted before phones and accounts were compared. */
  readonly compared?: Compared;
  /** What the registers came to say afterwards. */
  readonly tie?: { readonly says: string; readonly on: Day };
};
/** What the accountant found, item by item, with its paper. */
export type AuditReport = {
  readonly opinion: string;
  readonly lines: readonly AuditedLine[];
  readonly papers: readonly PaperRef[];
  readonly by: string;
  readonly on: Day;
};
export type InvestmentAudit = { readonly assignment: EvaluatorAssignment; readonly report?: AuditReport };
export type Award = {
  readonly facts: SubsidyFacts;
  readonly verdict: Verdict<SubsidyValue>;
  readonly steps: readonly Step[];
  readonly amountFen: number;
};
export type Publicised = {
  readonly noticeId: string;
  readonly facts: PublicityFacts;
  readonly verdict: Verdict<PublicityValue>;
  /** Who settled the objections on which its end rests: their hands are in it. */
  readonly heardBy?: readonly Person[];
};
export type Review = { readonly outcome: 'approved' | 'returned'; readonly opinion: string; readonly by: string; readonly on: Day };
export type Payment = {
  readonly instructionId: string;
  readonly amountFen: number;
  readonly paidOn: Day;
  readonly by: string;
  /** Absent in records from when an award was paid by itself. */
  readonly batchId?: string;
  readonly facts: PaymentReadinessFacts;
  readonly readiness: Verdict<PaymentReadinessValue>;
};

/** What the treasury was told to pay, and what stood when it was. */
export type PaymentOrder = {
  readonly instructionId: string;
  readonly batchId: string;
  readonly orderedOn: Day;
  /** The instruction known to have failed, whose place this one takes. */
  readonly after?: string;
  readonly facts: PaymentReadinessFacts;
  readonly readiness: Verdict<PaymentReadinessValue>;
};
export type FailedOrder = { readonly instructionId: string; readonly reason: string; readonly on: Day };

export type { FundSource };
export type * from './account/records.ts';
export type * from './delivery/records.ts';
export type * from './diagnosis/records.ts';
export type * from './plan/records.ts';
export type * from './reporting/records.ts';
export type { Blocker } from './blocker/records.ts';
export type { Disqualification } from './ending/records.ts';
export type { FiledInspection } from './supervision/records.ts';
