import { hash } from 'node:crypto';
import { library } from '../../policy/index.ts';
import type { Ports } from '../app/ports.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { CannotStart } from '../store/embedded/cannot-start.ts';
import { momentsOf } from '../store/moments.ts';
import { openDatabase } from './open-database.ts';

/** What looks at a database without serving it needs: no vault, no reader of spreadsheets. */
export type Looking = Pick<Ports, 'store' | 'hash' | 'moment' | 'policies'>;

async function look<T>(url: string | undefined, dataFolder: string, work: (ports: Looking) => Promise<T>): Promise<T> {
  const { store, close } = await openDatabase({ url, dataFolder, log: () => undefined });
  try {
    return await work({ store, hash: (data) => hash('sha256', data), moment: momentsOf(store, () => new Date()), policies: library });
  } finally {
    await close();
  }
}

/** Opens the database at `url`, else the one in `dataFolder`, for this piece of work. Refuses one that cannot be started. */
export async function onDatabase<T>(url: string | undefined, dataFolder: string, work: (ports: Looking) => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await look(url, dataFolder, work));
  } catch (error) {
    if (error instanceof CannotStart) return refuse('busy', error.message);
    throw error;
  }
}
