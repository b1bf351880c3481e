import { library } from '../../policy/index.ts';
import { type Replay, replayVerdicts } from '../app/replay-verdicts.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { CannotStart } from '../store/embedded/cannot-start.ts';
import { openDatabase } from './open-database.ts';

export type ProgrammeReplay = Replay & { readonly programme: string; readonly milliseconds: number };

async function replayAll(url: string | undefined, dataFolder: string): Promise<readonly ProgrammeReplay[]> {
  const { store, close } = await openDatabase({ url, dataFolder, log: () => undefined });
  try {
    const all: ProgrammeReplay[] = [];
    for (const { id } of await store.listProgrammes()) {
      const began = performance.now();
      const replay = await replayVerdicts({ store, policies: library }, id);
      all.push({ programme: id, ...replay, milliseconds: Math.round(performance.now() - began) });
    }
    return all;
  } finally {
    await close();
  }
}

/** Every programme of a database, replayed: of the one at `url`, else of the one in `dataFolder`. Refuses one that cannot be started. */
export async function replayDatabase(url: string | undefined, dataFolder: string): Promise<Result<readonly ProgrammeReplay[]>> {
  try {
    return ok(await replayAll(url, dataFolder));
  } catch (error) {
    if (error instanceof CannotStart) return refuse('busy', error.message);
    throw error;
  }
}
