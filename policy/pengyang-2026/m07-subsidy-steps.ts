import { formatWan } from '../../src/kernel/fen.ts';
import type { Step } from '../../src/kernel/steps.ts';
import type { SubsidyFacts } from '../policy.ts';
import { subsidyUnder } from './m07-subsidy.ts';
import { parameters } from './parameters.ts';
import { stated, type Terms } from './terms.ts';

/**
 * The subsidy's arithmetic, line by line: 认定投入 → 比例 → 上限 → 核减 → 应补. Without recognised investment there is nothing to
 * reckon and the list is empty; while the verdict is open the last line is left out. Amounts are fen; a reduction is negative.
 */
export function subsidyStepsUnder(terms: Terms): (facts: SubsidyFacts) => Step[] {
  const decide = subsidyUnder(terms);
  const rate = terms.parameters.subsidyRate;
  return (facts) => {
    const { value, because } = decide(facts);
    if (facts.recognisedFen === undefined || !value || value.computedFen === null) return [];
    const { subsidyRate, subsidyCeiling } = parameters;
    const steps: Step[] = [
      { says: '认定的软硬件实际投资', clause: subsidyRate.clause, fen: facts.recognisedFen },
      { says: `按 ${rate}% 计算，不足一分的舍去`, clause: subsidyRate.clause, fen: value.computedFen },
      {
        says: `单家不超过 ${formatWan(value.ceilingFen)} 万元，取较小的`,
        clause: subsidyCeiling.clause,
        fen: Math.min(value.computedFen, value.ceilingFen),
      },
    ];
    if (facts.reductionFen)
      steps.push({ says: `核减：${facts.reductionReason ?? '未写理由'}`, clause: subsidyRate.clause, fen: -facts.reductionFen });
    const failed = because.find((reason) => reason.holds === false);
    if (failed) steps.push({ says: `不予补助：${failed.says}`, clause: failed.clause, fen: 0 });
    else if (value.amountFen !== null) steps.push({ says: '应补金额', clause: subsidyCeiling.clause, fen: value.amountFen });
    return steps;
  };
}

export const explainSubsidy = subsidyStepsUnder(stated);
