import type { FactGroups } from '../../cases/needs.ts';
import { partyFacts } from '../../intake/index.ts';
import { findBarOn } from '../../cases/sanction/in-force-on.ts';
import { readBars } from '../list-sanctions.ts';
import type { Asked } from './asked.ts';
import { readFitness } from './read-fitness.ts';
import { rowOf } from './register-rows.ts';

/** Every provider on the register of the pool, with what the registers say of its fitness. */
export async function loadPool({ tx, context: { today } }: Asked): Promise<FactGroups['pool']> {
  const rows = (await tx.listRegister('providers')).map(rowOf<'providers'>);
  const bars = await readBars(tx);
  const fitnessOf = await readFitness(tx, today);
  const pool = rows.flatMap((row) => {
    const party = partyFacts(row);
    if (party === undefined) return [];
    const facts = fitnessOf(row.values);
    const bar = findBarOn(bars, party.creditCode, today);
    return [{ party: { ...party, name: row.values.name ?? party.creditCode }, facts, ...(bar && { bar }) }];
  });
  return { pool };
}
