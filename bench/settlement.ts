// A payment batch of 131,072 awards, settled in one transaction, 2,000 at a time: cases locked, events chained, balances locked,
// every entry judged by the books and their earmarks, rows written, and the database's own triggers carrying balances and refusing
// what breaks. Of what the treasury's file says nothing is read. Floor of the time: the same rows by the same statements where no
// trigger and no foreign key works, without hash, lock or judgement. Floor of the memory: the same process before the batch.
// Then as many whole projects as one batch takes, through the use cases that the pages call, the bank's file read and compared: the
// aim of the time is their share of the minute.
import { getPolicy } from '../policy/index.ts';
import { MOST_AWARDS } from '../src/cases/batch/records.ts';
import { once } from '../src/kernel/once.ts';
import { ok } from '../src/kernel/result.ts';
import { openCountyDatabase, type CountyDatabase } from './county-database.ts';
import { closing, type Figure, type Opened } from './figure.ts';
import { answerOf, SMALL_HEAP, start } from './http/children.ts';
import { bindMany } from './settle/many-awards.ts';
import { openManyProjects } from './settle/many-projects.ts';

const AWARDS = 131_072;
const { name, earmarks } = getPolicy('pengyang-2026');

type Told = { readonly milliseconds: number; readonly idle: number; readonly held: number };

async function settleAs(opened: Opened, side: 'ours' | 'bare', { url, openCounty, store }: CountyDatabase): Promise<Told> {
  await openCounty(side);
  await store.transact(side, async (tx) => ok(await tx.keepEarmarks(name, earmarks)));
  await bindMany(url, side, AWARDS, AWARDS, name);
  const as = new URL(url);
  if (side === 'bare') as.searchParams.set('options', '-c timezone=UTC -c session_replication_role=replica');
  const child = start(opened, 'bench/settle/child.ts', [side, side, String(AWARDS)], { DATABASE_URL: as.href });
  const told = (await answerOf(child.process)) as Told;
  await child.stop();
  return told;
}

/** Settled once for both figures. */
const settled = once(
  closing(async (opened): Promise<{ readonly ours: Told; readonly bare: Told }> => {
    const database = await openCountyDatabase(opened);
    return { ours: await settleAs(opened, 'ours', database), bare: await settleAs(opened, 'bare', database) };
  }),
);

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

type Paid = Readonly<Record<'prepared' | 'approved' | 'settled', Pick<Told, 'milliseconds' | 'held'>>> & Pick<Told, 'idle'>;

/** As many awards as one batch takes, paid once for all figures. */
const paid = once(
  closing(async (opened): Promise<Paid> => {
    const { url, store } = await openCountyDatabase(opened);
    await openManyProjects(store, url, 'many', MOST_AWARDS);
    const child = start(opened, 'bench/settle/pay.ts', ['many', String(MOST_AWARDS)], { DATABASE_URL: url, NODE_OPTIONS: SMALL_HEAP });
    return (await answerOf(child.process)) as Paid;
  }),
);

/** What of a figure for all awards falls to the largest batch. */
const shareOf = (whole: number): number => Math.round((whole * MOST_AWARDS) / AWARDS);

const step = (at: 'prepared' | 'approved' | 'settled'): Figure => ({
  name: `payment: a batch of ${MOST_AWARDS} projects ${at}, against its share of the bare rows`,
  unit: 'ms',
  aim: at === 'settled' ? { ratio: 'cost', oursAtMost: shareOf(60_000) } : { ratio: 'cost', atMost: null },
  rounds: 1,
  open: () => ({
    ours: async () => (await paid())[at].milliseconds,
    floor: async () => shareOf((await settled()).bare.milliseconds),
  }),
});

export const settlementFigures: readonly Figure[] = [
  figure('a batch of 131,072 awards settled, against the same rows without any judgement', 'ms', 60_000, 'milliseconds', 'milliseconds'),
  figure('memory held while it is settled, against the process before', 'MB', 512, 'held', 'idle'),
  step('prepared'),
  step('approved'),
  step('settled'),
  {
    name: `payment: memory held over the three steps of a batch of ${MOST_AWARDS} projects, against the process before`,
    unit: 'MB',
    aim: { ratio: 'cost', oursAtMost: 512 },
    rounds: 1,
    open: () => ({ ours: async () => (await paid()).settled.held, floor: async () => (await paid()).idle }),
  },
];
