import type {
  DigitalLevelFacts,
  DigitalLevelValue,
  EnterpriseEligibilityValue,
  ExpenseFacts,
  ExplainedLevel,
  ExpenseValue,
  FundPlanValue,
  NoValue,
  SubsidyFacts,
  SubsidyValue,
} from '../../policy/policy.ts';
import type { Day } from '../kernel/day.ts';
import type { Step } from '../kernel/steps.ts';
import type { Verdict } from '../kernel/verdict.ts';

/** Where a record stands in the office's files; `row` as the file counts. */
export type Place = { readonly file: string; readonly sheet: string | null; readonly row: number };
export type UnreadCell = { readonly file: string; readonly sheet: string | null; readonly cell: string | null; readonly message: string };
export type Named = { readonly creditCode: string; readonly name: string };

export type RehearsedApplicant = Named & { readonly place: Place; readonly verdict: Verdict<EnterpriseEligibilityValue> };

export type RehearsedExpense = {
  /** The number as the ledger has it, also when it could not be read; empty when it has none. */
  readonly invoice: string;
  readonly title: string;
  readonly place: Place;
  readonly facts: ExpenseFacts;
  readonly verdict: Verdict<ExpenseValue>;
  readonly steps: readonly Step[];
};

export type RehearsedLevel = {
  readonly facts: DigitalLevelFacts;
  readonly verdict: Verdict<DigitalLevelValue>;
  readonly bars: readonly ExplainedLevel[];
};

export type RehearsedPilot = Named & {
  readonly before: RehearsedLevel | null;
  readonly after: RehearsedLevel | null;
  readonly expenses: readonly RehearsedExpense[];
  readonly recognisedFen: number;
  readonly facts: SubsidyFacts;
  readonly subsidy: Verdict<SubsidyValue>;
  readonly steps: readonly Step[];
};

export type RehearsedPair = { readonly transformer: Named; readonly evaluator: Named; readonly verdict: Verdict<NoValue> };

/** Fen are null where the notices do not say, or not readably. */
export type RehearsedFund = {
  readonly regionFen: number | null;
  readonly countyFen: number | null;
  readonly subsidiesFen: number;
  readonly verdict: Verdict<FundPlanValue>;
};

/** A whole programme decided on paper, supposing that every acceptance passes. */
export type Rehearsal = {
  readonly pack: string;
  readonly packTitle: string;
  readonly window: { readonly from: Day; readonly to: Day };
  readonly applicants: readonly RehearsedApplicant[];
  readonly pilots: readonly RehearsedPilot[];
  readonly pairs: readonly RehearsedPair[];
  readonly fund: RehearsedFund;
  readonly faults: readonly UnreadCell[];
  /** What was read but bears on no verdict, in Chinese sentences. */
  readonly leftOver: readonly string[];
};
