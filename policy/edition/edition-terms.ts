import { citeClause } from '../../src/kernel/clause.ts';
import { amountOf } from '../amount-of.ts';
import type { Policy } from '../policy.ts';
import { readTerm } from './read-edition.ts';

function sayTerm({ parameters, readings, clauses }: Policy, term: string): string {
  const change = readTerm({ parameters, readings, clauses }, term) ?? {};
  const [parameter = ''] = Object.keys(change.parameters ?? {});
  const [reading = ''] = Object.keys(change.readings ?? {});
  const number = parameters[parameter];
  if (number) return `${number.says} ${amountOf(number)}`;
  const read = readings[reading];
  if (read) return `${read.question}？${read.alternatives[read.chosen] ?? read.chosen}`;
  const clause = clauses.find(({ id }) => change.authorities?.[id] !== undefined);
  return clause ? `${citeClause(clause.id)}：按${change.authorities?.[clause.id]}` : term;
}

/** What an edition's name says was ruled upon its version, in words, one for each term; none for the text as it was issued. */
export function termsOfEdition(edition: Policy): readonly string[] {
  const [, terms] = edition.name.split('?');
  return terms === undefined ? [] : terms.split('&').map((term) => sayTerm(edition, term));
}
