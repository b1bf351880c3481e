import { citeClause } from '../../src/kernel/clause.ts';
import { FUND_SOURCE_WORDS, FUND_SOURCES, type FundSource } from '../../src/kernel/fund-source.ts';
import { type Rule, uniqueClauses } from './finding.ts';

/** One fund, made of other money here than there: whoever reckons its shares must know which is meant. */
export const fundSourcesDiffer: Rule = ({ fundSources }) => {
  const disputed = FUND_SOURCES.filter((source) => new Set(fundSources.map(({ sources }) => sources.includes(source))).size > 1);
  if (disputed.length === 0) return [];
  const words = (sources: readonly FundSource[]): string => sources.map((source) => FUND_SOURCE_WORDS[source]).join('、');
  return [
    {
      rule: 'fund-sources-differ',
      kind: 'contradiction',
      clauses: uniqueClauses(fundSources.map(({ clause }) => clause)),
      says: `专项资金由哪些钱组成，几处说法不一：${fundSources.map(({ sources, clause }) => `${citeClause(clause)}说的是${words(sources)}`).join('，')}`,
      mend: `写明${words(disputed)}算不算专项资金，各项比例按哪个总数算`,
    },
  ];
};
