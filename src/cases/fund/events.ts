import type { DeadlineFacts, DeadlineValue, FundPlanFacts, FundPlanValue } from '../../../policy/policy.ts';
import type { Day } from '../../kernel/day.ts';
import type { FundSource } from '../../kernel/fund-source.ts';
import type { FundUse } from '../../kernel/fund-use.ts';
import type { Weighed } from '../performance/weigh.ts';
import type { Verdict } from '../../kernel/verdict.ts';

export type FundRegistered = {
  readonly type: 'fund-notice-registered';
  readonly source: FundSource;
  readonly docNo: string;
  readonly receivedOn: Day;
  readonly fen: number;
  readonly purpose: string;
  /** Performance goals are due 30 days after receipt (measures/15). */
  readonly goalsDueOn: Day;
  /** What that day rests on; absent in records from before this was kept. */
  readonly goals?: { readonly facts: DeadlineFacts; readonly verdict: Verdict<DeadlineValue> };
};

export type UseShare = { readonly use: FundUse; readonly fen: number };
/** How all of the notice's money is to be used, and what the rules said of the whole source under it. */
export type Allocation = {
  readonly source: FundSource;
  readonly uses: readonly UseShare[];
  readonly facts: FundPlanFacts;
  readonly verdict: Verdict<FundPlanValue>;
};

export type FundEvent =
  | FundRegistered
  | { readonly type: 'fund-allocation-proposed'; readonly allocation: Allocation }
  /** `changes`: by how much each use differs from what was approved of this notice before. */
  | ({ readonly type: 'fund-allocation-approved'; readonly allocation: Allocation; readonly changes: readonly UseShare[] } & Weighed)
  | { readonly type: 'fund-allocation-returned'; readonly reason: string }
  | { readonly type: 'fund-goals-noted'; readonly performanceId: string };
