import type { SubsidyFacts } from '../../policy/policy.ts';

export type Outcome = 'yes' | 'no' | 'unknown';
type Answer = { outcome: Outcome; computedFen: number | null; ceilingFen: number; amountFen: number | null };

/** 办法第七条（一） as somebody would type it in a hurry: same tests, same arithmetic, numbers in the code, no reasons, no clauses. */
export function inlineSubsidy(f: SubsidyFacts): Answer {
  const recognised = f.recognisedFen;
  const computedFen = recognised === undefined ? null : Math.floor(recognised / 2);
  const ceilingFen = 40_000_000;
  const reduction = f.reductionFen ?? 0;
  const level = f.level;
  let no = f.inPilot === false || f.completed === false || f.accepted === false || recognised === 0;
  no ||= f.sameKindSubsidy === true || f.disqualified === true;
  no ||= level !== undefined && (level.after < (level.before < 2 ? 2 : 3) || level.after <= level.before);
  let open = f.inPilot === undefined || f.completed === undefined || f.accepted === undefined || recognised === undefined;
  open ||= f.sameKindSubsidy === undefined || f.disqualified === undefined || level === undefined;
  if (reduction > 0) {
    no ||= reduction > Math.min(computedFen ?? ceilingFen, ceilingFen) || f.reductionReason?.trim() === '';
    open ||= f.reductionReason === undefined;
  }
  if (no) return { outcome: 'no', computedFen, ceilingFen, amountFen: 0 };
  if (open || computedFen === null) return { outcome: 'unknown', computedFen, ceilingFen, amountFen: null };
  return { outcome: 'yes', computedFen, ceilingFen, amountFen: Math.min(computedFen, ceilingFen) - reduction };
}
