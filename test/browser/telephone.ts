import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM } from './chromium.ts';
import { makeDataFolder, startServer, type Server } from './server.ts';

/** A browser on a profile that outlives it. */
export type Telephone = {
  readonly page: Page;
  /** As a telephone ends an app it needs the room of: all its processes at once, nothing put away first. */
  readonly kill: () => Promise<void>;
};

const gone = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => (child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('exit', () => resolve())));

async function endpointOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('the browser has no output to read');
  for await (const line of createInterface({ input: stderr })) {
    const endpoint = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (endpoint) return endpoint;
  }
  throw new Error('the browser ended before it could be reached');
}

/** Opens the browser of this profile; the first time it has nothing. */
export async function openTelephone(profile: string): Promise<Telephone> {
  const { executablePath, args, env } = CHROMIUM;
  const own = ['--headless=new', `--user-data-dir=${profile}`, '--remote-debugging-port=0', '--lang=zh-CN', 'about:blank'];
  const child = spawn(executablePath, [...args, ...own], { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const browser = await chromium.connectOverCDP(await endpointOf(child));
  child.stderr?.resume();
  const [context] = browser.contexts();
  const page = await context?.newPage();
  if (page === undefined || child.pid === undefined) throw new Error('the browser has no window');
  const { pid } = child;
  page.setDefaultTimeout(60_000);
  await page.setViewportSize({ width: 390, height: 844 });
  return {
    page,
    kill: async () => {
      process.kill(-pid, 'SIGKILL');
      await gone(child);
    },
  };
}

/** A server that comes back at the address at which it was killed, and a folder that is gone in the end. */
export async function openLasting(program: (folder: string) => Promise<string>, ...flags: readonly string[]) {
  const { folder, remove } = await makeDataFolder();
  const built = await program(folder);
  const start = (...more: readonly string[]): Promise<Server> => startServer(built, join(folder, 'data'), ...flags, ...more);
  let server = await start();
  const { url } = server;
  return {
    url,
    folder,
    stop: (): Promise<void> => server.stop('SIGKILL'),
    restart: async (): Promise<void> => void (server = await start('--port', new URL(url).port)),
    close: async (): Promise<void> => {
      await server.stop();
      await remove();
    },
  };
}
export type Lasting = Awaited<ReturnType<typeof openLasting>>;
