import type { ClauseId } from '../../kernel/clause.ts';
import type { FundUse } from '../../kernel/fund-use.ts';

type PurposeRow = {
  readonly says: string;
  /** The account it is paid from. */
  readonly use: Exclude<FundUse, 'transformation'>;
  readonly clause: ClauseId;
  /** `cap`: the policy's own; `standard`: the text names no amount, so a document has to; `invoice`: what the invoice says. */
  readonly limit: 'cap' | 'standard' | 'invoice';
  /** Paid once to anyone, whatever it is given for (measures/7.2, measures/12.1). */
  readonly once?: true;
  /** Given to a provider, which has to be fit to be rewarded (measures/9). */
  readonly toProvider?: true;
};

/**
 * What is paid beside firms' transformation. Rewards are shown to the public first (measures/11); services are paid on contract and
 * invoice. A leading enterprise has no use of its own in measures/4: whoever leads an industry's firms is rewarded as its promoter.
 */
export const PURPOSES = {
  benchmark: { says: '标杆企业奖励', use: 'benchmark', clause: 'measures/7.2', limit: 'cap', once: true },
  leader: { says: '龙头（链主）企业奖励', use: 'promoter-reward', clause: 'measures/12.1', limit: 'standard', once: true },
  provider: { says: '综合型服务商奖励', use: 'provider-reward', clause: 'plan/2.4.4', limit: 'standard', toProvider: true },
  scene: { says: '优秀应用场景奖励', use: 'scene-reward', clause: 'plan/2.4.4', limit: 'standard', toProvider: true },
  promoter: { says: '行业推进机构奖励', use: 'promoter-reward', clause: 'plan/2.4.4', limit: 'standard', toProvider: true },
  training: { says: '人才培训支出', use: 'training', clause: 'measures/7.3', limit: 'invoice' },
  evaluation: { says: '第三方评测支出', use: 'evaluation', clause: 'measures/7.3', limit: 'invoice' },
  publicity: { says: '政策宣讲支出', use: 'publicity', clause: 'measures/7.3', limit: 'invoice' },
  review: { says: '项目评审支出', use: 'review', clause: 'measures/7.3', limit: 'invoice' },
} as const satisfies Record<string, PurposeRow>;
export type Purpose = keyof typeof PURPOSES;

export const purposeRow = (purpose: Purpose): PurposeRow => PURPOSES[purpose];
/** Whether the public is shown it before it is paid. */
export const isReward = (purpose: Purpose): boolean => purposeRow(purpose).limit !== 'invoice';
/** What a provider loses for its offences (measures/17). */
export const isOfProvider = (use: FundUse): boolean => ['provider-reward', 'scene-reward', 'promoter-reward'].includes(use);
