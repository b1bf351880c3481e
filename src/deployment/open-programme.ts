import type { Ports } from '../app/ports.ts';
import type { Programme } from '../app/store.ts';
import { asDay } from '../kernel/day.ts';
import { CannotServe } from './cannot-serve.ts';

/** The programme at `/`: the county this edition serves. Others are opened beside it (`shuzhuan programme open`). */
export const PROGRAMME_ID = 'pengyang-2026';
const REAL: Programme = {
  id: PROGRAMME_ID,
  name: '彭阳县中小企业数字化转型',
  policy: { line: 'pengyang-2026' },
  window: { from: asDay('2026-07-20'), to: asDay('2027-03-31') },
  demo: false,
  simulatedDay: null,
};

type Found = { readonly first: Programme | undefined; readonly kinds: readonly boolean[] };
async function look({ store, programmeId }: Ports): Promise<Found> {
  const programmes = await store.listProgrammes();
  return { first: programmes.find(({ id }) => id === programmeId), kinds: programmes.map(({ demo }) => demo) };
}

/** The real programme, founded on first use. Never turns a demonstration's data into a real programme's. */
export async function openReal(ports: Ports): Promise<void> {
  const { first, kinds } = await look(ports);
  if (kinds.includes(true))
    throw new CannotServe('这里存的是演示数据，不能当作正式数据使用：请用 --data 指定另一个目录，或让 DATABASE_URL 指向另一个数据库');
  if (first === undefined) await ports.store.createProgramme(REAL);
}

/** The demonstration county, filled on first use unless it is to be fresh; nothing invented ever enters a real programme. */
export async function openDemo(ports: Ports, isFresh: boolean, tell: (line: string) => void): Promise<void> {
  const { first, kinds } = await look(ports);
  if (kinds.includes(false)) throw new CannotServe('这里存的是正式数据：请加 --empty 启动，或用 --data 指定另一个目录来看演示');
  if (first === undefined) tell('正在准备演示县（虚构数据，首次约需几秒）…');
  const { openFreshDemo, seedDemo } = await import('../../dev/seed/seed-demo.ts');
  await (isFresh ? openFreshDemo(ports) : seedDemo(ports));
}
