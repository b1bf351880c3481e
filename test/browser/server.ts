import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export type Server = {
  readonly url: string;
  /** Ends the process with the signal and waits until it is gone. */
  readonly stop: (signal?: 'SIGINT' | 'SIGKILL') => Promise<void>;
};

const gone = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => (child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('exit', () => resolve())));

/** The address the server prints once it can be opened; everything it said if it ends before. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the server has no output to read');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const address = /http:\/\/[\w.:[\]-]+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error(`the server ended before it could be opened:\n${said.join('\n')}`);
}

/** `dist/` as it is now, for this run alone: a build that goes on meanwhile takes nothing from under the server's feet. */
export async function copyProgram(folder: string): Promise<string> {
  await cp('dist', join(folder, 'dist'), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  return join(folder, 'dist', 'main.js');
}

/** The built server on this data folder, on a port of its own choosing. */
export async function startServer(program: string, dataFolder: string, ...flags: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, [program, '--data', dataFolder, '--port', '0', ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  child.stdout?.resume();
  return {
    url,
    stop: async (signal = 'SIGINT') => {
      child.kill(signal);
      await gone(child);
    },
  };
}

/** A data folder that is nobody's, and how to be rid of it. */
export async function makeDataFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'shuzhuan-browser-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
