import type { Change, Policy } from '../policy.ts';
import { clauses } from './clauses.ts';
import { parameters, readings } from './parameters.ts';

type Parameters = typeof parameters;
type Readings = typeof readings;

/** What the articles are reckoned with: every number and every reading of the pack, under the same names. */
export type Terms = {
  readonly parameters: { readonly [Name in keyof Parameters]: number };
  readonly readings: { readonly [Name in keyof Readings]: keyof Readings[Name]['alternatives'] };
};

/** The terms as the pack states them. */
export const stated: Terms = {
  parameters: Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])) as Terms['parameters'],
  readings: Object.fromEntries(Object.entries(readings).map(([name, { chosen }]) => [name, chosen])) as Terms['readings'],
};

function refuseStrangers(names: readonly string[], known: object): void {
  const stranger = names.find((name) => !Object.hasOwn(known, name));
  if (stranger !== undefined) throw new RangeError(`the pack has no such term: ${stranger}`);
}

/** The stated terms with some of them replaced. Throws on a name, a clause or an alternative that the pack does not have. */
export function termsUnder({ parameters: numbers = {}, readings: choices = {}, authorities = {} }: Change): Terms {
  refuseStrangers(Object.keys(numbers), parameters);
  refuseStrangers(Object.keys(choices), readings);
  refuseStrangers(Object.keys(authorities), Object.fromEntries(clauses.map(({ id }) => [id, id])));
  for (const [name, choice] of Object.entries(choices)) refuseStrangers([choice], readings[name as keyof Readings].alternatives);
  return { parameters: { ...stated.parameters, ...numbers }, readings: { ...stated.readings, ...(choices as Partial<Terms['readings']>) } };
}

const withEach = <Entry, Term>(entries: Record<string, Entry>, terms: Readonly<Record<string, Term>>, key: string): Record<string, Entry> =>
  Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, { ...entry, [key]: terms[name] }]));

/** The pack's numbers and readings, saying the given terms. */
export const restate = (terms: Terms): Pick<Policy, 'parameters' | 'readings'> => ({
  parameters: withEach(parameters, terms.parameters, 'value'),
  readings: withEach(readings, terms.readings, 'chosen'),
});
