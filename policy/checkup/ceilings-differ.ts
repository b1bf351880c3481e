import { citeClause } from '../../src/kernel/clause.ts';
import { formatWan } from '../../src/kernel/fen.ts';
import { type Rule, uniqueClauses } from './finding.ts';

/** One award, two ceilings: the higher one can never be reached. */
export const ceilingsDiffer: Rule = ({ awards }) =>
  awards
    .filter(({ ceilings }) => new Set(ceilings.map(({ fen }) => fen)).size > 1)
    .map(({ to, ceilings }) => ({
      rule: 'ceilings-differ',
      kind: 'contradiction',
      clauses: uniqueClauses(ceilings.map(({ clause }) => clause)),
      says: `给${to}的上限，几处数额不一：${ceilings.map(({ fen, clause }) => `${citeClause(clause)} ${formatWan(fen)} 万元`).join('，')}`,
      mend: '统一成一个数额；现在只有最低的一个起作用',
    }));
