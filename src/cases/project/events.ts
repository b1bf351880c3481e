import type { ClauseId } from '../../kernel/clause.ts';
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
  RectificationFacts,
  RectificationValue,
  SubsidyFacts,
  SubsidyValue,
} from '../../../policy/policy.ts';

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

export type Phase = 'before' | 'after';
/** `evaluator`: credit code of the evaluator that answers for it, where one does. */
export type Assessment = {
  readonly facts: DigitalLevelFacts;
  readonly verdict: Verdict<DigitalLevelValue>;
  readonly by: string;
  readonly on: Day;
  readonly evaluator?: string;
  readonly source?: Source;
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
};

export type Acceptance = {
  readonly outcome: 'passed' | 'failed';
  readonly opinion: string;
  readonly levelVerified: boolean;
  readonly investmentAudited: boolean;
  readonly by: string;
  readonly on: Day;
};
export type NamedParty = Party & { readonly name: string };
/** One verdict per transformer, in their order. */
export type EvaluatorAssignment = {
  readonly evaluator: NamedParty;
  readonly transformers: readonly NamedParty[];
  readonly verdicts: readonly Verdict[];
};
export type Award = {
  readonly facts: SubsidyFacts;
  readonly verdict: Verdict<SubsidyValue>;
  readonly steps: readonly Step[];
  readonly amountFen: number;
};
export type Publicised = { readonly noticeId: string; readonly facts: PublicityFacts; readonly verdict: Verdict<PublicityValue> };
export type Review = { readonly outcome: 'approved' | 'returned'; readonly opinion: string; readonly by: string; readonly on: Day };
export type Payment = {
  readonly instructionId: string;
  readonly amountFen: number;
  readonly paidOn: Day;
  readonly by: string;
  readonly facts: PaymentReadinessFacts;
  readonly readiness: Verdict<PaymentReadinessValue>;
};

/** Past tense, recorded, never changed. Each carries all that its verdict rests on. */
export type ProjectEvent =
  | { readonly type: 'application-received'; readonly application: Application; readonly pack: string }
  | { readonly type: 'application-corrected'; readonly application: Application; readonly reason: string }
  | { readonly type: 'pilot-proposed'; readonly selectionId: string }
  | { readonly type: 'pilot-listed'; readonly selectionId: string }
  | { readonly type: 'pilot-returned'; readonly selectionId: string; readonly reason: string }
  | { readonly type: 'notice-opened'; readonly noticeId: string }
  | { readonly type: 'pilot-confirmed'; readonly publicised: Publicised }
  | { readonly type: 'pilot-removed'; readonly publicised: Publicised; readonly reason: string }
  | { readonly type: 'level-assessed'; readonly phase: Phase; readonly assessment: Assessment }
  | { readonly type: 'expense-registered'; readonly expense: Expense }
  | { readonly type: 'expense-ruled'; readonly expense: Expense }
  | { readonly type: 'evaluator-assigned'; readonly assignment: EvaluatorAssignment }
  | { readonly type: 'acceptance-requested'; readonly materials: readonly string[] }
  | { readonly type: 'acceptance-passed'; readonly acceptance: Acceptance }
  /** No due day where the one rectification has been used: the disqualification follows at once (measures/13). */
  | { readonly type: 'acceptance-failed'; readonly acceptance: Acceptance; readonly dueOn?: Day }
  | {
      readonly type: 'rectification-completed';
      readonly note: string;
      readonly completedOn: Day;
      readonly facts: RectificationFacts;
      readonly verdict: Verdict<RectificationValue>;
    }
  | { readonly type: 'county-approved'; readonly review: Review; readonly award: Award }
  | { readonly type: 'county-returned'; readonly review: Review }
  | { readonly type: 'city-approved'; readonly review: Review }
  | { readonly type: 'city-returned'; readonly review: Review }
  | { readonly type: 'award-publicised'; readonly publicised: Publicised }
  | { readonly type: 'award-disputed'; readonly publicised: Publicised; readonly reason: string }
  | {
      readonly type: 'award-confirmed';
      readonly amountFen: number;
      readonly fundSource: FundSource;
      readonly facts: PaymentReadinessFacts;
      readonly readiness: Verdict<PaymentReadinessValue>;
    }
  | { readonly type: 'award-paid'; readonly payment: Payment; readonly fundSource: FundSource }
  | {
      readonly type: 'disqualified';
      readonly reason: string;
      readonly clause: ClauseId;
      readonly committedFen: number;
      readonly fundSource: FundSource;
    };

export type { FundSource };
