import { openStore, type OpenStore } from '../store/open-store.ts';

type Place = { readonly url: string | undefined; readonly dataFolder: string; readonly log: (line: string) => void };
export type Database = { readonly store: OpenStore; readonly close: () => Promise<void> };

/** The store over the PostgreSQL at `url`, or else over the one that comes with the programme, in `dataFolder`. Migrated. */
export async function openDatabase({ url, dataFolder, log }: Place): Promise<Database> {
  const embedded =
    url === undefined ? await (await import('../store/embedded/start-postgres.ts')).startPostgres({ dataDir: dataFolder, log }) : undefined;
  const stop = async (): Promise<void> => embedded?.stop();
  try {
    const store = await openStore({ connectionString: embedded?.url ?? url ?? '', log: (error) => log(error.message) });
    return { store, close: () => store.close().then(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}
