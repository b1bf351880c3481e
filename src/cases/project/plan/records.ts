import type { PaperRef } from '../diagnosis/records.ts';
import type { ContractFacts, Difference } from '../evidence/records.ts';
import type { ExpenseCategory, LevelUpliftFacts, SubsidyFacts, SubsidyValue } from '../../../../policy/policy.ts';
import type { Day } from '../../../kernel/day.ts';
import type { ContractReading } from '../../../kernel/paper-reading.ts';
import type { Step } from '../../../kernel/steps.ts';
import type { Reason, Verdict } from '../../../kernel/verdict.ts';

/** The four kinds of works of plan/2.2.2, in the order of the clause. */
export const WORKS = ['equipment', 'collection', 'business', 'platform'] as const;
export type Works = (typeof WORKS)[number];

/** One investment of a plan. `no` stays with it over all versions: contracts and reports name it. */
export type PlanLine = {
  readonly no: string;
  readonly what: string;
  readonly works: Works;
  readonly category: ExpenseCategory;
  readonly supplier?: { readonly name: string; readonly creditCode?: string | undefined } | undefined;
  readonly plannedFen: number;
  /** The milestone: when this is to be done. */
  readonly dueOn: Day;
};
/** 一企一策: what is to be done, for how much, to reach which level, by when (plan/2.2.1). */
export type Plan = { readonly content: string; readonly targetLevel: LevelUpliftFacts['after']; readonly lines: readonly PlanLine[] };

/** What the rules say of a plan before anybody decides on it. */
export type PlanCheck = {
  readonly findings: readonly Reason[];
  readonly sumFen: number;
  /** The subsidy by the same rule, were all of it spent and the target reached. */
  readonly estimate: { readonly facts: SubsidyFacts; readonly verdict: Verdict<SubsidyValue>; readonly steps: readonly Step[] };
};
/** A plan, or a change of one, on its way. `reason`: why it is to change; a first plan has none. */
export type PlanProposal = {
  readonly step: 'draft' | 'submitted' | 'checked';
  readonly plan: Plan;
  readonly reason?: string;
  readonly by: string;
  /** An officer wrote it for the firm. */
  readonly onBehalf?: true;
  readonly submittedBy?: string;
  /** Ids of those who wrote, submitted or checked it: none of them looks at it again. */
  readonly handIds: readonly string[];
  readonly check?: PlanCheck;
  readonly opinion?: string;
  /** Why an earlier hand-in came back, until the next one. */
  readonly returned?: string;
};
/** An approved plan: the newest is in force, those before it are kept. */
export type PlanVersion = {
  readonly number: number;
  readonly plan: Plan;
  readonly reason?: string;
  readonly approvedOn: Day;
  readonly by: string;
  readonly sumFen: number;
};
/** A contract for one line of the plan, with its scans. `file`: SHA-256 of one, in records from before scans were kept as papers. */
export type Contract = {
  readonly line: string;
  readonly number: string;
  readonly party: { readonly name: string; readonly creditCode: string };
  readonly signedOn: Day;
  readonly amountFen: number;
  readonly file?: string | undefined;
  readonly scans?: readonly PaperRef[];
  /** What was read of its file, and where it was registered otherwise; absent where nobody but people could read it. */
  readonly reading?: ContractReading;
  readonly differences?: readonly Difference<keyof ContractFacts>[];
};
/** A cell of the ledger or of a paper: what it said when the expense had its answer, and what it says now. */
export type ChangedCell = { readonly what: string; readonly before: string; readonly now: string };
export type LedgerChange = { readonly expenseId: string; readonly title: string; readonly cells: readonly ChangedCell[] };
/** One that an import brought. `kept`: why the answer stands nonetheless. */
export type NotedChange = LedgerChange & {
  readonly notedOn: Day;
  readonly kept?: { readonly by: string; readonly reason: string; readonly on: Day };
};
/** How an expense stands to the plan in force when its contract was signed. */
export type PlaceInPlan = { readonly version: number; readonly line?: string; readonly says: string };
