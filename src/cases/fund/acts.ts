import type { DeadlineFacts, DeadlineValue } from '../../../policy/policy.ts';
import type { Day } from '../../kernel/day.ts';
import type { FundSource } from '../../kernel/fund-source.ts';
import type { Verdict } from '../../kernel/verdict.ts';
import type { ActRule } from '../act-rule.ts';

export const FUND_STAGE_WORDS = { none: '未登记', registered: '已入账' } as const;
export type FundStage = keyof typeof FUND_STAGE_WORDS;
export type FundAct = 'registerFundNotice';

/** A budget notice (指标文件): the money comes in by source and is never mixed (measures/2). */
export const FUND_ACTS: Record<FundAct, ActRule<FundStage, FundAct>> = {
  registerFundNotice: { label: '指标文件入账', roles: ['finance'], from: ['none'], clause: 'measures/2', secondFactor: true },
};

export type FundEvent = {
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
