import type { Day } from '../../kernel/day.ts';
import type { PublicityFacts, PublicityValue } from '../../../policy/policy.ts';
import type { Verdict } from '../../kernel/verdict.ts';
import type { ActRule } from '../act-rule.ts';

export const NOTICE_STAGE_WORDS = { none: '未发布', open: '公示中', concluded: '已结束' } as const;
export type NoticeStage = keyof typeof NOTICE_STAGE_WORDS;
export type NoticeAct = 'publishNotice' | 'raiseObjection' | 'settleObjection' | 'concludeNotice';

/** A public notice of at least five working days (measures/11 before entry, measures/12.2 before payment). */
export const NOTICE_ACTS: Record<NoticeAct, ActRule<NoticeStage, NoticeAct>> = {
  publishNotice: { label: '发布公示', roles: ['officer'], from: ['none'], clause: 'measures/11' },
  raiseObjection: { label: '提出异议', roles: ['public', 'firm'], from: ['open'], clause: 'measures/11' },
  settleObjection: { label: '办结异议', roles: ['officer'], from: ['open'], clause: 'measures/11' },
  concludeNotice: { label: '结束公示', roles: ['officer'], from: ['open'], clause: 'measures/11', onward: true },
};

export const NOTICE_PURPOSE_WORDS = { pilot: '拟列入试点企业', award: '拟兑付补助资金', reward: '拟兑付奖励资金' } as const;
/** `pilot`: notice 1, before entry; `award`: notice 2, before payment; `reward`: before anything else that measures/11 supports is paid. */
export type NoticePurpose = keyof typeof NOTICE_PURPOSE_WORDS;
/** What the clause wants shown: unit, project, intended amount. Before entry the amount is not known yet: the rule it will follow is said. */
export type NoticeItem = {
  readonly caseId: string;
  readonly name: string;
  readonly project: string;
  readonly amountFen: number | null;
  readonly amountSays: string;
  /** The expert review by which it was chosen, before entry. */
  readonly review?: string;
};
export type Objection = {
  readonly id: string;
  /** The item objected to; absent: the whole list. */
  readonly caseId?: string;
  readonly raisedOn: Day;
  readonly text: string;
  /** Personal data: shown only to the officers who investigate. */
  readonly from: { readonly name: string; readonly phone: string };
  readonly settledOn?: Day;
  readonly upheld?: boolean;
  readonly reply?: string;
};
export type ItemConclusion = { readonly caseId: string; readonly facts: PublicityFacts; readonly verdict: Verdict<PublicityValue> };

export type NoticeEvent =
  | {
      readonly type: 'notice-published';
      readonly purpose: NoticePurpose;
      readonly title: string;
      readonly items: readonly NoticeItem[];
      readonly startsOn: Day;
      readonly contact: string;
      /** It is counted to its end by the edition it was published under. Absent in records from before editions. */
      readonly edition?: string;
    }
  | { readonly type: 'objection-raised'; readonly objection: Objection }
  | {
      readonly type: 'objection-settled';
      readonly objectionId: string;
      readonly settledOn: Day;
      readonly upheld: boolean;
      readonly reply: string;
    }
  /** Items that left the way meanwhile (a disqualified firm) have no conclusion. */
  | { readonly type: 'notice-concluded'; readonly on: Day; readonly conclusions: readonly ItemConclusion[] };
