import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../src/store/embedded/start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string;
  }
}

/** Once a run: the PostgreSQL that DATABASE_URL names (its user must be allowed to create databases), else the embedded one in a temporary folder. */
export default async function serve({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined) {
    provide('databaseServer', given);
    return async () => undefined;
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'shuzhuan-test-'));
  await chmod(dataDir, 0o711); // as root, PostgreSQL runs as nobody and must get through
  const { url, stop } = await startPostgres({ dataDir, log: () => undefined });
  provide('databaseServer', url);
  return async () => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
