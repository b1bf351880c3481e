// A payment batch of 131,072 awards, settled in one transaction, 2,000 at a time: cases locked, events chained, balances locked,
// every entry judged by the books and their earmarks, rows written, and the database's own triggers carrying balances and refusing
// what breaks. Floor of the time: the same rows by the same statements where no trigger and no foreign key works, without hash,
// lock or judgement. Floor of the memory: the same process before the batch. Of what the treasury's file says nothing is read.
import { getPolicy } from '../policy/index.ts';
import { once } from '../src/kernel/once.ts';
import { ok } from '../src/kernel/result.ts';
import { openCountyDatabase, type CountyDatabase } from './county-database.ts';
import type { Figure } from './figure.ts';
import { answerOf, start } from './http/children.ts';
import { bindMany } from './settle/many-awards.ts';

const AWARDS = 131_072;
const { name, earmarks } = getPolicy('pengyang-2026');

type Told = { readonly milliseconds: number; readonly idle: number; readonly held: number };

async function settleAs(side: 'ours' | 'bare', { url, openCounty, store }: CountyDatabase): Promise<Told> {
  await openCounty(side);
  await store.transact(side, async (tx) => ok(await tx.keepEarmarks(name, earmarks)));
  await bindMany(url, side, AWARDS, AWARDS, name);
  const as = new URL(url);
  if (side === 'bare') as.searchParams.set('options', '-c timezone=UTC -c session_replication_role=replica');
  const child = start('bench/settle/child.ts', [side, side, String(AWARDS)], { DATABASE_URL: as.href });
  const told = (await answerOf(child.process)) as Told;
  await child.stop();
  return told;
}

/** Settled once for both figures. */
const settled = once(async (): Promise<{ readonly ours: Told; readonly bare: Told }> => {
  const database = await openCountyDatabase();
  try {
    return { ours: await settleAs('ours', database), bare: await settleAs('bare', database) };
  } finally {
    await database.close();
  }
});

const figure = (says: string, unit: 'ms' | 'MB', oursAtMost: number, ours: keyof Told, floor: 'milliseconds' | 'idle'): Figure => ({
  name: `payment: ${says}`,
  unit,
  aim: { ratio: 'cost', oursAtMost },
  rounds: 1,
  open: () => ({
    ours: async () => (await settled()).ours[ours],
    floor: async () => (await settled())[floor === 'idle' ? 'ours' : 'bare'][floor],
  }),
});

export const settlementFigures: readonly Figure[] = [
  figure('a batch of 131,072 awards settled, against the same rows without any judgement', 'ms', 60_000, 'milliseconds', 'milliseconds'),
  figure('memory held while it is settled, against the process before', 'MB', 512, 'held', 'idle'),
];
