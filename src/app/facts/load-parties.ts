import type { FactGroups } from '../../cases/needs.ts';
import type { NamedParty } from '../../cases/project/events.ts';
import { servingOf } from '../../cases/project/serving.ts';
import { partyFacts } from '../../intake/index.ts';
import type { RegisterRecord } from '../store-imports.ts';
import { projectOf, type Asked } from './asked.ts';
import { rowOf } from './register-rows.ts';

function namedParties(records: readonly RegisterRecord[]): NamedParty[] {
  return records.map(rowOf<'providers' | 'evaluators'>).flatMap((row) => {
    const party = partyFacts(row);
    return party === undefined ? [] : [{ ...party, name: row.values.name ?? party.creditCode }];
  });
}

/** The evaluator that was named, and everyone who serves the firm that the pool knows. */
export async function loadParties(asked: Asked): Promise<FactGroups['parties']> {
  const evaluators = await asked.tx.listRegister('evaluators', { subjects: [String(asked.input['evaluator'])] });
  const providers = await asked.tx.listRegister('providers', { subjects: servingOf(projectOf(asked)) });
  const [evaluator] = namedParties(evaluators);
  return { ...(evaluator && { evaluator }), providers: namedParties(providers) };
}
