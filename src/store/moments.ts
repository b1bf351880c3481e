import type { Moment } from '../app/ports.ts';
import type { Store } from '../app/store.ts';
import { asDay, type Day } from '../kernel/day.ts';

const SHANGHAI_MS = 8 * 3_600_000;

/** The legal day in Asia/Shanghai (UTC+8, no summer time since 1991), whatever the machine's zone. */
export const shanghaiDay = (now: Date): Day => asDay(new Date(now.getTime() + SHANGHAI_MS).toISOString().slice(0, 10));

/** The programme's moment: the real instant; the real day, or the simulated one of a demonstration. */
export const momentsOf =
  (store: Store, clock: () => Date) =>
  async (programmeId: string): Promise<Moment> => {
    const now = clock();
    const { simulatedDay } = await store.in(programmeId).getProgramme();
    return { today: simulatedDay ?? shanghaiDay(now), at: now.toISOString() };
  };
