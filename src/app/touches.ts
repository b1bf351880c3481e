import type { Carrier, Policy } from '../../policy/policy.ts';
import { LIVES } from '../cases/lives.ts';
import type { ClauseId } from '../kernel/clause.ts';

/** Something of this product that rests on a clause. */
export type Touch = { readonly kind: Carrier['kind'] | 'parameter' | 'reading' | 'test' | 'obligation'; readonly name: string };

const namesAt = (clause: ClauseId, terms: Readonly<Record<string, { readonly clause: ClauseId }>>): readonly string[] =>
  Object.entries(terms).flatMap(([name, term]) => (term.clause === clause ? [name] : []));

const actsAt = (clause: ClauseId): readonly string[] =>
  Object.values(LIVES).flatMap(({ rules }) =>
    Object.entries(rules as Readonly<Record<string, { readonly clause: ClauseId }>>).flatMap(([act, rule]) =>
      rule.clause === clause ? [act] : [],
    ),
  );

const each = (kind: Touch['kind'], names: Iterable<string>): Touch[] => [...new Set(names)].map((name) => ({ kind, name }));

/** All that a change of this clause touches: the files of its rules and their tests, numbers, readings, acts, and what carries its demands. */
export function touchesOf(policy: Policy, clause: ClauseId): readonly Touch[] {
  const parameters = namesAt(clause, policy.parameters);
  const readings = namesAt(clause, policy.readings);
  const rules = policy.ruleFiles.filter(
    (file) =>
      file.clauses.includes(clause) ||
      file.parameters.some((name) => parameters.includes(name)) ||
      file.readings.some((name) => readings.includes(name)),
  );
  const demands = policy.obligations.filter((obligation) => obligation.clause === clause);
  const carried = (kind: Carrier['kind']): string[] =>
    demands.flatMap(({ carriedBy }) => carriedBy.flatMap((carrier) => (carrier.kind === kind ? [carrier.name] : [])));
  return [
    ...each(
      'rule',
      rules.map(({ name }) => name),
    ),
    ...each('parameter', parameters),
    ...each('reading', readings),
    ...each(
      'test',
      rules.flatMap(({ tests }) => tests),
    ),
    ...each('act', [...actsAt(clause), ...carried('act')]),
    ...each('register', carried('register')),
    ...each('document', carried('document')),
    ...each('page', carried('page')),
    ...each(
      'obligation',
      demands.map(({ id }) => id),
    ),
  ];
}
