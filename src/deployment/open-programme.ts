import type { Ports } from '../app/ports.ts';
import type { Programme } from '../app/store.ts';
import { asDay } from '../kernel/day.ts';
import { CannotServe } from './cannot-serve.ts';

/** The county this edition serves. */
export const PROGRAMME_ID = 'pengyang-2026';
const REAL: Programme = {
  id: PROGRAMME_ID,
  name: '彭阳县中小企业数字化转型',
  policy: { line: 'pengyang-2026' },
  window: { from: asDay('2026-07-20'), to: asDay('2027-03-31') },
  demo: false,
  simulatedDay: null,
};

const findProgramme = async ({ store, programmeId }: Ports): Promise<Programme | undefined> =>
  (await store.listProgrammes()).find(({ id }) => id === programmeId);

/** The real programme, founded on first use. Never turns a demonstration's data into a real programme's. */
export async function openReal(ports: Ports): Promise<void> {
  const programme = await findProgramme(ports);
  if (programme?.demo)
    throw new CannotServe('这里存的是演示数据，不能当作正式数据使用：请用 --data 指定另一个目录，或让 DATABASE_URL 指向另一个数据库');
  if (programme === undefined) await ports.store.createProgramme(REAL);
}

/** The demonstration county, filled on first use unless it is to be fresh; nothing invented ever enters a real programme. */
export async function openDemo(ports: Ports, isFresh: boolean, tell: (line: string) => void): Promise<void> {
  const programme = await findProgramme(ports);
  if (programme?.demo === false) throw new CannotServe('这里存的是正式数据：请加 --empty 启动，或用 --data 指定另一个目录来看演示');
  if (programme === undefined) tell('正在准备演示县（虚构数据，首次约需几秒）…');
  const { openFreshDemo, seedDemo } = await import('../../dev/seed/seed-demo.ts');
  await (isFresh ? openFreshDemo(ports) : seedDemo(ports));
}
