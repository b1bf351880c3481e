import type { Carrier, Policy, RuleFile } from '../../policy/policy.ts';
import type { Touch } from '../contract/policy-views.ts';
import { LIVES } from '../cases/lives.ts';
import type { ClauseId } from '../kernel/clause.ts';

const namesAt = (clause: ClauseId, terms: Readonly<Record<string, { readonly clause: ClauseId }>>): readonly string[] =>
  Object.entries(terms).flatMap(([name, term]) => (term.clause === clause ? [name] : []));

const actsAt = (clause: ClauseId): readonly string[] =>
  Object.values(LIVES).flatMap(({ rules }) =>
    Object.entries(rules as Readonly<Record<string, { readonly clause: ClauseId }>>).flatMap(([act, rule]) =>
      rule.clause === clause ? [act] : [],
    ),
  );

const each = (kind: Touch['kind'], names: Iterable<string>): Touch[] => [...new Set(names)].map((name) => ({ kind, name }));

/** The files of the rules that a clause is part of: they cite it, or use its numbers or readings. */
export function filesTouchedBy(policy: Policy, clause: ClauseId): readonly RuleFile[] {
  const parameters = namesAt(clause, policy.parameters);
  const readings = namesAt(clause, policy.readings);
  return policy.ruleFiles.filter(
    (file) =>
      file.clauses.includes(clause) ||
      file.parameters.some((name) => parameters.includes(name)) ||
      file.readings.some((name) => readings.includes(name)),
  );
}

/** All that a change of this clause touches: the files of its rules and their tests, numbers, readings, acts, and what carries its demands. */
export function touchesOf(policy: Policy, clause: ClauseId): readonly Touch[] {
  const rules = filesTouchedBy(policy, clause);
  const demands = policy.obligations.filter((obligation) => obligation.clause === clause);
  const carried = (kind: Carrier['kind']): string[] =>
    demands.flatMap(({ carriedBy }) => carriedBy.flatMap((carrier) => (carrier.kind === kind ? [carrier.name] : [])));
  return [
    ...each(
      'rule',
      rules.map(({ name }) => name),
    ),
    ...each('parameter', namesAt(clause, policy.parameters)),
    ...each('reading', namesAt(clause, policy.readings)),
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
