import type { Day } from '../kernel/day.ts';
import { ok, type Result } from '../kernel/result.ts';
import { closeDays } from './close-days.ts';
import type { Ports } from './ports.ts';
import type { DailyRoot } from './store-history.ts';

const PAGE = 60;

/** Roots of past days for anyone, newest first. `earlier`: from which day the next page goes back, where there is one. */
export type PublicRoots = { readonly roots: readonly DailyRoot[]; readonly earlier: Day | undefined };

/** What was published of the days before `before`, all days if undefined. Days that have passed since are closed first. */
export async function listPublicRoots(ports: Ports, programmeId: string, before: Day | undefined): Promise<Result<PublicRoots>> {
  await closeDays(ports, programmeId);
  const all = (await ports.store.in(programmeId).listDailyRoots()).toReversed();
  const wanted = before === undefined ? all : all.filter(({ on }) => on < before);
  const roots = wanted.slice(0, PAGE);
  return ok({ roots, earlier: wanted.length > PAGE ? roots.at(-1)?.on : undefined });
}
