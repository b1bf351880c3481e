import { citeClause } from '../../src/kernel/clause.ts';
import { type Rule, uniqueClauses } from './finding.ts';

/** Something rests on a clause that the text does not have. */
export const unknownClause: Rule = ({
  clauses,
  awards,
  conditions,
  periods,
  programme,
  targets,
  shares,
  services,
  fund,
  fundSources,
  readings,
}) => {
  const resting = [
    ...awards.flatMap(({ allowedBy, ceilings, rates }) => [...allowedBy.map((clause) => ({ clause })), ...ceilings, ...rates]),
    ...conditions,
    ...periods,
    ...targets,
    ...Object.values(readings),
    programme,
    shares.transformation,
    shares.support,
    services,
    fund,
    ...fundSources,
  ];
  return uniqueClauses(resting.map(({ clause }) => clause))
    .filter((clause) => !clauses.includes(clause))
    .map((clause) => ({
      rule: 'unknown-clause',
      kind: 'gap',
      clauses: [clause],
      says: `引用了${citeClause(clause)}，可是文件里没有这一条`,
      mend: '改正引用，或补上这一条',
    }));
};
