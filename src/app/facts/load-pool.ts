import type { FactGroups } from '../../cases/needs.ts';
import { partyFacts } from '../../intake/index.ts';
import type { Asked } from './asked.ts';
import { rowOf } from './register-rows.ts';

/** Every provider on the register of the pool, with what the register says of its fitness. */
export async function loadPool({ tx }: Asked): Promise<FactGroups['pool']> {
  const rows = (await tx.listRegister('providers')).map(rowOf<'providers'>);
  const pool = rows.flatMap((row) => {
    const party = partyFacts(row);
    const { name, inPool } = row.values;
    const facts = { purpose: 'service' as const, ...(inPool !== undefined && { inPool }) };
    return party === undefined ? [] : [{ party: { ...party, name: name ?? party.creditCode }, facts }];
  });
  return { pool };
}
