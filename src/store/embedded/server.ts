import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { commandAs, type Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import type { Running } from './running.ts';
import { SETTINGS } from './settings.ts';

/** What became of one attempt: the server is up, or it ended with these last lines. */
type Launch = { readonly running: Running } | { readonly complaints: string };

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.on('error', reject).listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port from the operating system');
  return address.port;
}

/**
 * Starts PostgreSQL on loopback only, and resolves when it takes connections or has ended.
 * `log` gets its lines for as long as it runs. In a session of its own, so that Ctrl-C reaches it only through us.
 */
export async function launch(binaries: Binaries, account: Account, cluster: Cluster, log: (line: string) => void): Promise<Launch> {
  const port = await findFreePort();
  const settings = Object.entries({ ...SETTINGS, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program, ...args] = commandAs(account, binaries.postgres, '-D', cluster.folder, ...settings);
  const child = spawn(program, args, {
    cwd: '/',
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    ...account.spawnAs,
  });
  const recent: string[] = [];
  const result = await new Promise<Launch>((resolve, reject) => {
    child.on('error', reject).on('close', () => resolve({ complaints: recent.join('\n') }));
    createInterface({ input: child.stderr }).on('line', (line) => {
      recent.splice(0, recent.length - 20);
      recent.push(line);
      log(line);
      if (line.includes('ready to accept connections') && child.pid !== undefined) resolve({ running: { pid: child.pid, port } });
    });
  });
  child.unref();
  return result;
}
