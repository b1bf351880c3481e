import type { StoredCase } from '../../policy/what-if/index.ts';
import { loadPopulation } from '../app/load-population.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { CannotStart } from '../store/embedded/cannot-start.ts';
import { openDatabase } from './open-database.ts';

async function readAll(url: string | undefined, dataFolder: string): Promise<readonly StoredCase[]> {
  const { store, close } = await openDatabase({ url, dataFolder, log: () => undefined });
  try {
    const all: StoredCase[] = [];
    for (const { id } of await store.listProgrammes()) all.push(...(await loadPopulation({ store }, id)));
    return all;
  } finally {
    await close();
  }
}

/** The live cases of every programme of a database: of the one at `url`, else of the one in `dataFolder`. Refuses one that cannot be started. */
export async function readPopulation(url: string | undefined, dataFolder: string): Promise<Result<readonly StoredCase[]>> {
  try {
    return ok(await readAll(url, dataFolder));
  } catch (error) {
    if (error instanceof CannotStart) return refuse('busy', error.message);
    throw error;
  }
}
