import { awardWithoutAmount } from './award-without-amount.ts';
import { capsFillFund } from './caps-fill-fund.ts';
import { checkText } from './check-text.ts';
import { ceilingsDiffer } from './ceilings-differ.ts';
import { conditionBeforeItsTime } from './condition-before-its-time.ts';
import type { CheckupFinding, Rule } from './finding.ts';
import { fundSourcesDiffer } from './fund-sources-differ.ts';
import { mixedDayCounts } from './mixed-day-counts.ts';
import { neverBinds } from './never-binds.ts';
import { openReading } from './open-reading.ts';
import type { CheckablePack } from './pack.ts';
import { periodOutsideProgramme } from './period-outside-programme.ts';
import { ratesDiffer } from './rates-differ.ts';
import { targetsAddUp } from './targets-add-up.ts';
import { unknownClause } from './unknown-clause.ts';
import type { Policy } from '../policy.ts';
import type { ClauseWording } from '../wording/split-wording.ts';

export { drawRegion } from './draw-region.ts';
export { type CheckupFinding, FINDING_KINDS, type FindingKind } from './finding.ts';
export type { FundRegion } from './fund-region.ts';
export type { CheckablePack } from './pack.ts';

const rules: readonly Rule[] = [
  targetsAddUp,
  ratesDiffer,
  ceilingsDiffer,
  conditionBeforeItsTime,
  capsFillFund,
  neverBinds,
  fundSourcesDiffer,
  awardWithoutAmount,
  periodOutsideProgramme,
  mixedDayCounts,
  openReading,
  unknownClause,
];

/** 政策体检: every rule asked of the pack's data, contradictions and gaps in the rules' order. */
export const checkUp = (pack: CheckablePack): CheckupFinding[] => rules.flatMap((rule) => rule(pack));

/** A rule of the text looks for the same as the pack's rule of that name. */
const isOfText = (one: CheckupFinding, other: CheckupFinding): boolean => other.rule === `text-${one.rule}`;
const share = (one: CheckupFinding, other: CheckupFinding): boolean => other.clauses.some((clause) => one.clauses.includes(clause));

/**
 * The checkup of a pack beside its official text. What both show is said once, as the pack has it, and marked; then comes what only
 * the text shows. Without clauses it is the pack's alone.
 */
export function checkBeside(policy: Policy, clauses: readonly ClauseWording[]): CheckupFinding[] {
  const ofPack = checkUp(policy.statements);
  const ofText = checkText(policy, clauses, rules);
  const repeats = (finding: CheckupFinding): boolean => {
    const said = new Set(ofPack.filter((each) => isOfText(each, finding)).flatMap((each) => each.clauses));
    return finding.clauses.every((clause) => said.has(clause));
  };
  return [
    ...ofPack.map((each): CheckupFinding =>
      ofText.some((other) => isOfText(each, other) && share(each, other)) ? { ...each, inText: true } : each,
    ),
    ...ofText.filter((each) => !repeats(each)),
  ];
}
