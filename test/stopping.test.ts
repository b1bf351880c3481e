import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// In place of the server: it says when it runs, and writes down what it was asked and that it stopped in good order.
const SERVER = `
  import { appendFileSync } from 'node:fs';
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      appendFileSync('asked', signal + ' ');
      setTimeout(() => { appendFileSync('asked', 'stopped'); process.exit(0); }, 300);
    });
  }
  setInterval(() => undefined, 1000);
  console.log('running');
`;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
let clone: string;

beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'shuzhuan-stopping-'));
  await Promise.all(['node_modules', 'dist'].map((folder) => mkdir(join(clone, folder))));
  await cp(join(ROOT, 'bin'), join(clone, 'bin'), { recursive: true });
  await writeFile(join(clone, 'package.json'), await readFile(join(ROOT, 'package.json')));
  for (const lock of ['package-lock.json', 'node_modules/.package-lock.json']) await writeFile(join(clone, lock), '{"packages":{}}');
  await writeFile(join(clone, 'dist/main.js'), SERVER);
  const later = new Date(Date.now() + 60_000); // than every source
  for (const target of ['server', 'web']) {
    await writeFile(join(clone, `dist/${target}.built`), '');
    await utimes(join(clone, `dist/${target}.built`), later, later);
  }
});
afterEach(() => rm(clone, { recursive: true, force: true }));

/** Runs it in a process group of its own, as a terminal does, until the server says it runs. */
async function start(program: string, ...args: string[]): Promise<ChildProcess> {
  const child = spawn(program, args, { cwd: clone, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => line === 'running' && resolve());
    child.once('close', () => reject(new Error('it did not come up')));
  });
  return child;
}

const asked = (): Promise<string> => readFile(join(clone, 'asked'), 'utf8').catch(() => '');
const toGroup = (child: ChildProcess, signal: NodeJS.Signals): boolean => process.kill(-(child.pid ?? NaN), signal);

describe('the server stops in good order, asked once,', () => {
  it.each<[string, (npm: ChildProcess) => boolean, string]>([
    ['at Ctrl-C', (npm) => toGroup(npm, 'SIGINT'), 'SIGINT'],
    ['when a service manager ends npm', (npm) => npm.kill('SIGTERM'), 'SIGTERM'],
    ['when npm alone is interrupted', (npm) => npm.kill('SIGINT'), 'SIGINT'],
    ['when npm is killed', (npm) => npm.kill('SIGKILL'), 'SIGTERM'],
    ['when everything it was started by is killed', (npm) => toGroup(npm, 'SIGKILL'), 'SIGTERM'],
  ])('%s', async (_, end, signal) => {
    end(await start('npm', 'start'));
    await expect.poll(asked, { timeout: 60_000 }).toBe(`${signal} stopped`);
  });
});
