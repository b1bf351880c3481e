import { citeClause } from '../../src/kernel/clause.ts';
import { type Rule, uniqueClauses } from './finding.ts';
import type { Period } from './pack.ts';

const quote = ({ what, count, unit, clause }: Period): string =>
  `${citeClause(clause)}${what} ${count} ${unit === 'day' ? '日' : '个工作日'}`;

/** Working days here and bare days there: whoever counts must know which. */
export const mixedDayCounts: Rule = ({ periods }) => {
  const counted = periods.filter(({ unit }) => unit === 'day' || unit === 'working-day');
  if (new Set(counted.map(({ unit }) => unit)).size < 2) return [];
  return [
    {
      rule: 'mixed-day-counts',
      kind: 'ambiguity',
      clauses: uniqueClauses(counted.map(({ clause }) => clause)),
      says: `有的期限按工作日，有的只写“日”：${counted.map(quote).join('，')}`,
      mend: '写明“日”是自然日还是工作日，最后一日遇节假日顺不顺延',
    },
  ];
};
