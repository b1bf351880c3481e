import type { RulingGround } from '../../../cases/ruling/acts.ts';
import type { ReadingsView } from '../../../contract/ruling-views.ts';
import { citeClause } from '../../../kernel/clause.ts';

import type { Choice } from './pick-one.tsx';

/** What can be ruled on, per ground. */
export function termsOf({ readings, parameters, allClauses }: ReadingsView, ground: RulingGround): readonly Choice[] {
  if (ground === 'reading') return readings.map(({ name, question }) => ({ value: name, label: `${question}？` }));
  if (ground === 'parameter') return parameters.map(({ name, says, amount }) => ({ value: name, label: `${says}（现为 ${amount}）` }));
  return allClauses.map(({ id, says }) => ({ value: id, label: `${citeClause(id)} ${says}` }));
}

/** The other readings of a question; null where the new value is typed. */
export function valuesOf({ readings }: ReadingsView, ground: RulingGround, term: string): readonly Choice[] | null {
  if (ground !== 'reading') return null;
  const reading = readings.find(({ name }) => name === term);
  return (reading?.alternatives ?? []).filter(({ value }) => value !== reading?.chosen).map(({ value, says }) => ({ value, label: says }));
}
