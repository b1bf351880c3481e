import { citeClause } from '../../src/kernel/clause.ts';
import { type CheckupFinding, type Rule, uniqueClauses } from './finding.ts';
import type { Target } from './pack.ts';

function wrongSum(whole: Target, parts: readonly Target[]): CheckupFinding[] {
  const sum = parts.reduce((total, { count }) => total + count, 0);
  if (parts.length === 0 || sum === whole.count) return [];
  return [
    {
      rule: 'targets-add-up',
      kind: 'contradiction',
      clauses: uniqueClauses([whole, ...parts].map(({ clause }) => clause)),
      says: `${whole.what} ${whole.count}，分项 ${parts.map(({ what, count }) => `${what} ${count}`).join('、')}，合计 ${sum}，对不上`,
      mend: '改总数或改分项，使两边相等',
    },
  ];
}

/** The same thing counted in two places. */
function disagreements(targets: readonly Target[]): CheckupFinding[] {
  const byName = Map.groupBy(targets, ({ what }) => what);
  return [...byName].flatMap(([what, same]): CheckupFinding[] => {
    if (new Set(same.map(({ count }) => count)).size < 2) return [];
    const says = `${what}几处数目不一：${same.map(({ clause, count }) => `${citeClause(clause)} ${count}`).join('，')}`;
    return [
      {
        rule: 'targets-add-up',
        kind: 'contradiction',
        clauses: uniqueClauses(same.map(({ clause }) => clause)),
        says,
        mend: '统一成一个数',
      },
    ];
  });
}

/** A target that is not the sum of its parts, or that two clauses count differently. */
export const targetsAddUp: Rule = ({ targets }) => [
  ...targets.flatMap((whole) =>
    wrongSum(
      whole,
      targets.filter(({ what }) => whole.parts?.includes(what)),
    ),
  ),
  ...disagreements(targets),
];
