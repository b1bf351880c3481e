import type { Policy } from '../../../../policy/policy.ts';
import type { ClauseId } from '../../../kernel/clause.ts';
import { addDays } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import { awardOf, subsidyFactsOf } from '../payment/award.ts';
import type { Dossier } from '../state.ts';
import type { Award } from '../records.ts';
import type { EarlierNotice, EarlierSteps, JudgedSteps } from './records.ts';
import { carriedFile } from './record-carrying.ts';

/** A notice that ran from day to day without an upheld objection: what the sheet asks for. */
function noticeOf({ decisions }: Policy, { from, to }: EarlierNotice): JudgedSteps['notices'][number] {
  const facts = { startsOn: from, asOf: addDays(to, 1), objections: [] };
  return { facts, verdict: decisions.publicity.decide(facts) };
}

/** The period of the one rectification, where the firm is in it. */
function rectificationOf({ decisions }: Policy, { stage, steps }: EarlierSteps): Pick<JudgedSteps, 'rectification'> {
  const failed = steps.find(({ what }) => what === 'failed');
  if (stage !== 'rectifying' || failed === undefined) return {};
  const facts = { notifiedOn: failed.on, asOf: failed.on };
  return { rectification: { facts, verdict: decisions.rectification.decide(facts) } };
}

/** Asks our rules the same questions that were decided before. Changes nothing of what was decided. */
export function judgeEarlierSteps(file: Dossier, earlier: EarlierSteps, policy: Policy): JudgedSteps {
  const notices = [earlier.notice, earlier.awardNotice].flatMap((notice) => (notice ? [noticeOf(policy, notice)] : []));
  if (earlier.awardFen === undefined) return { notices, ...rectificationOf(policy, earlier) };
  const accepted = { ...carriedFile(file, earlier), stage: 'accepted' } as const;
  return { notices, award: awardOf(policy, subsidyFactsOf(accepted)) };
}

/** Where our rules say otherwise than was decided, or something is lacking that a later step will ask for. */
export type CarryingDifference = { readonly says: string; readonly clause: ClauseId };

const doubts = ({ because }: Verdict, about = ''): CarryingDifference[] =>
  because.filter(({ holds }) => holds !== true).map(({ says, clause }) => ({ says: `${about}${says}`, clause }));

/** In the order in which notices are held. */
const NOTICES = ['入选公示：', '兑付公示：'] as const;

/** What our rule gives; while something beside the sum is open, what the sum alone gives. */
function reckoned({ verdict: { value }, amountFen }: Award): number {
  if (value === null || value.amountFen !== null || value.computedFen === null) return amountFen;
  return Math.min(value.computedFen, value.ceilingFen);
}

function ofAmount({ awardFen }: EarlierSteps, award: JudgedSteps['award']): CarryingDifference[] {
  if (award === undefined || awardFen === undefined) return [];
  const oursFen = reckoned(award);
  if (oursFen === awardFen) return [];
  const [ours, theirs, apart] = [oursFen, awardFen, Math.abs(oursFen - awardFen)].map(formatYuan);
  return [{ says: `按规则核算补助${ours}元，接入表写${theirs}元，相差${apart}元`, clause: 'measures/7.1' }];
}

const ofPlan = ({ stage, plan }: EarlierSteps): CarryingDifference[] =>
  stage === 'pilot' && plan === undefined
    ? [{ says: '没有导入该企业的改造方案表，接入后须补办方案，审定后才能申请验收', clause: 'plan/2.2.1' }]
    : [];

/** In the order in which they were decided, each sentence once. What was decided stays, with its paper: this is said to whoever takes it over. */
export const differencesOf = (
  { application }: Pick<Dossier, 'application'>,
  earlier: EarlierSteps,
  { notices, award }: JudgedSteps,
): readonly CarryingDifference[] => {
  const all = [
    ...doubts(application.verdict),
    ...notices.flatMap(({ verdict }, at) => doubts(verdict, NOTICES[at])),
    ...ofPlan(earlier),
    ...(award ? doubts(award.verdict) : []),
    ...ofAmount(earlier, award),
  ];
  return [...new Map(all.map((each) => [each.says, each])).values()];
};
