import { awardWithoutAmount } from './award-without-amount.ts';
import { capsFillFund } from './caps-fill-fund.ts';
import { ceilingsDiffer } from './ceilings-differ.ts';
import { conditionBeforeItsTime } from './condition-before-its-time.ts';
import type { CheckupFinding, Rule } from './finding.ts';
import { mixedDayCounts } from './mixed-day-counts.ts';
import { neverBinds } from './never-binds.ts';
import { openReading } from './open-reading.ts';
import type { CheckablePack } from './pack.ts';
import { periodOutsideProgramme } from './period-outside-programme.ts';
import { ratesDiffer } from './rates-differ.ts';
import { targetsAddUp } from './targets-add-up.ts';
import { unknownClause } from './unknown-clause.ts';

export { checkText } from './check-text.ts';
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
  awardWithoutAmount,
  periodOutsideProgramme,
  mixedDayCounts,
  openReading,
  unknownClause,
];

/** 政策体检: every rule asked of the pack's data, contradictions and gaps in the rules' order. */
export const checkUp = (pack: CheckablePack): CheckupFinding[] => rules.flatMap((rule) => rule(pack));
