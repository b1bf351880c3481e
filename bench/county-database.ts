import { createHash } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFreshDemo } from '../dev/seed/seed-demo.ts';
import type { Ports } from '../src/app/ports.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { officeReader } from '../src/files/office-reader.ts';
import { startPostgres } from '../src/store/embedded/start-postgres.ts';
import { openStore, type OpenStore } from '../src/store/open-store.ts';
import type { Opened } from './figure.ts';

export type CountyDatabase = {
  readonly url: string;
  /** Also the folder of the deployment's key. */
  readonly folder: string;
  readonly store: OpenStore;
  /** A demonstration county of that name, in which nothing has happened yet or what `fill` tells. */
  readonly openCounty: (programmeId: string, fill?: (ports: Ports) => Promise<void>) => Promise<Ports>;
};

/** The embedded PostgreSQL in a temporary folder, migrated, for the figures that need one; gone again with what else was opened. */
export async function openCountyDatabase(opened: Opened): Promise<CountyDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'shuzhuan-bench-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o711); // as root, PostgreSQL runs as nobody and must get through
  const { url, stop } = await startPostgres({ dataDir: join(folder, 'data'), log: () => undefined });
  opened.defer(stop);
  const store = await openStore({ connectionString: url });
  opened.defer(store.close);
  const key = createHash('sha256').update('bench').digest();
  // One reader for all, as one deployment has: what it costs to start its thread is no part of reading.
  const readOffice = officeReader();
  const openCounty = async (programmeId: string, fill = openFreshDemo): Promise<Ports> => {
    const ports = { ...openPorts({ store, key, programmeId, clock: () => new Date() }), readOffice };
    await fill(ports);
    return ports;
  };
  return { url, folder, store, openCounty };
}
