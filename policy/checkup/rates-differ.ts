import { citeClause } from '../../src/kernel/clause.ts';
import { type Rule, uniqueClauses } from './finding.ts';
import type { Award } from './pack.ts';

const quote = ({ percent, bound, clause }: Award['rates'][number]): string =>
  `${citeClause(clause)}说${bound === 'exactly' ? '按' : '不超过'} ${percent}%`;

const differ = ({ rates }: Award): boolean => new Set(rates.map(({ percent, bound }) => `${bound} ${percent}`)).size > 1;

/** One award, two rates: a different figure, or "up to" here and "by" there. */
export const ratesDiffer: Rule = ({ awards }) =>
  awards.filter(differ).map(({ to, rates }) => ({
    rule: 'rates-differ',
    kind: 'contradiction',
    clauses: uniqueClauses(rates.map(({ clause }) => clause)),
    says: `给${to}的比例，几处说法不一：${rates.map(quote).join('，')}`,
    mend: '统一成一种说法；如果可以低于这个比例，写明谁、凭什么往下定',
  }));
