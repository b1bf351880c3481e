import type { SubsidyFacts, SubsidyValue } from '../../../policy/policy.ts';
import type { ClauseId } from '../../kernel/clause.ts';
import type { Day } from '../../kernel/day.ts';
import type { FundSource } from '../../kernel/fund-source.ts';
import type { FundUse } from '../../kernel/fund-use.ts';
import type { Step } from '../../kernel/steps.ts';
import type { Verdict } from '../../kernel/verdict.ts';

type Cause = {
  readonly says: string;
  readonly clause: ClauseId;
  readonly extent: 'all' | 'excess';
  readonly listed: boolean;
};
/**
 * What may bring money back, by the text's own words. `all`: everything comes back (measures/17); `excess`: paid beyond what was due
 * without anybody's deceit, so only what is too much comes back. `listed`: whoever did it is named in public.
 */
export const TRIGGERS = {
  'false-investment': { says: '虚报投资额', clause: 'measures/13', extent: 'all', listed: true },
  'forged-papers': { says: '伪造材料套取资金', clause: 'measures/13', extent: 'all', listed: true },
  fraud: { says: '弄虚作假、虚报冒领', clause: 'measures/17', extent: 'all', listed: true },
  diversion: { says: '截留、挤占、挪用专项资金', clause: 'measures/17', extent: 'all', listed: true },
  'provider-breach': {
    says: '服务商违反改造评测分离、转包服务或服务质量不达标，追回奖励',
    clause: 'measures/17',
    extent: 'all',
    listed: false,
  },
  unspent: { says: '标杆企业奖励到期没有用于后续升级迭代', clause: 'measures/7.2', extent: 'excess', listed: false },
  overpaid: { says: '核算有误，多付补助', clause: 'measures/7.1', extent: 'excess', listed: false },
} as const satisfies Record<string, Cause>;
export type Trigger = keyof typeof TRIGGERS;
export const TRIGGER_NAMES = Object.keys(TRIGGERS) as [Trigger, ...Trigger[]];

/** The payment that is looked into: whose it was, out of what. */
export type Target = {
  readonly caseId: string;
  readonly name: string;
  readonly creditCode: string;
  readonly source: FundSource;
  readonly use: FundUse;
  readonly paidFen: number;
  readonly paidOn: Day;
};

/** What is to come back and how that was reckoned; `subsidy`: what would have been due, where only the excess comes back. */
export type Claim = {
  readonly trigger: Trigger;
  readonly clause: ClauseId;
  readonly amountFen: number;
  readonly steps: readonly Step[];
  readonly subsidy?: { readonly facts: SubsidyFacts; readonly verdict: Verdict<SubsidyValue> };
};

export type Statement = { readonly text: string; readonly wantsHearing: boolean; readonly on: Day; readonly by: string };
export type Hearing = { readonly on: Day; readonly persons: string; readonly summary: string };

/** `badFaithUntil`: the last day on the county's list of bad faith. `referral`: to whom the matter is handed on. */
export type Proposal = {
  readonly claim: Claim;
  readonly findings: string;
  readonly dueOn: Day;
  readonly badFaithUntil?: Day;
  readonly referral?: string;
};
export type Instalment = { readonly dueOn: Day; readonly fen: number };
export type InstalmentPlan = { readonly instalments: readonly Instalment[]; readonly reason: string };

/** `transfer`: it came to the fund's account. `set-off`: another payment to the firm was made smaller by it. */
export const RECEIPT_WAYS = { transfer: '转账退回', 'set-off': '从其他应付款中抵扣' } as const;
export type ReceiptWay = keyof typeof RECEIPT_WAYS;
export type Receipt = { readonly fen: number; readonly on: Day; readonly by: ReceiptWay; readonly voucher: string };

/** Where recovered money goes: back to whoever granted it, or into the use it was paid from, to be spent anew. */
export const DISPOSALS = { source: '缴回资金来源', use: '退回原用途再安排' } as const;
export type Disposal = keyof typeof DISPOSALS;
