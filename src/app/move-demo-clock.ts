import { formatDay, type Day } from '../kernel/day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { enqueueDaily } from './jobs.ts';
import type { Ports } from './ports.ts';

/** Sets a demonstration's day. Refuses in a real programme, and to go back: what was done on a day stays on that day. */
export async function moveDemoClock({ store, programmeId }: Ports, today: Day): Promise<Result<null>> {
  if (!(await store.in(programmeId).getProgramme()).demo) return refuse('not-permitted', '正式部署使用真实日期，不能拨动');
  return store.transact(programmeId, async (tx) => {
    await tx.moveClock(today);
    const { simulatedDay } = await tx.getProgramme();
    if (simulatedDay !== null && today < simulatedDay) return refuse('bad-input', `模拟日期只能向后拨，现为${formatDay(simulatedDay)}`);
    await enqueueDaily(tx, today);
    return ok(null);
  });
}
