import type { Rule } from './finding.ts';

/** An award that the text allows without saying how much it may be. */
export const awardWithoutAmount: Rule = ({ awards }) =>
  awards
    .filter(({ ceilings, rates }) => ceilings.length === 0 && rates.length === 0)
    .map(({ to, allowedBy }) => ({
      rule: 'award-without-amount',
      kind: 'gap',
      clauses: allowedBy,
      says: `可以奖励${to}，但没有写奖多少、奖几家`,
      mend: `写明对${to}的奖励标准、名额和程序；写明之前不能支付`,
    }));
