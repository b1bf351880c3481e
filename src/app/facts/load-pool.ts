import type { FactGroups } from '../../cases/needs.ts';
import { partyFacts } from '../../intake/index.ts';
import { findBarOn } from '../../cases/sanction/in-force-on.ts';
import { readBars } from '../list-sanctions.ts';
import type { Asked } from './asked.ts';
import { rowOf } from './register-rows.ts';

/** Every provider on the register of the pool, with what the register says of its fitness. */
export async function loadPool({ tx, context: { today } }: Asked): Promise<FactGroups['pool']> {
  const rows = (await tx.listRegister('providers')).map(rowOf<'providers'>);
  const bars = await readBars(tx);
  const pool = rows.flatMap((row) => {
    const party = partyFacts(row);
    const { name, inPool } = row.values;
    const facts = { purpose: 'service' as const, ...(inPool !== undefined && { inPool }) };
    const bar = findBarOn(bars, party?.creditCode, today);
    return party === undefined ? [] : [{ party: { ...party, name: name ?? party.creditCode }, facts, ...(bar && { bar }) }];
  });
  return { pool };
}
