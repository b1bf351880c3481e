// Processes of the product beside a test, ended in the midst of what they do.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

const start = (file: string, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [`${import.meta.dirname}/${file}`, ...args], { stdio: ['ignore', 'ignore', 'ignore'] });

/** Starts it and waits until it has done so much, or is through; then ends it by `end`: without another word, where nothing else is said. Resolves when it is gone. */
export async function killAmid(
  file: string,
  args: readonly string[],
  isThere: () => Promise<boolean>,
  end: (child: ChildProcess) => Promise<unknown> = async (child) => child.kill('SIGKILL'),
): Promise<void> {
  const child = start(file, args);
  const gone = once(child, 'exit');
  while (child.exitCode === null && !(await isThere())) await wait(5);
  await end(child);
  await gone;
}

/** Lets it do all it has to; throws where it does not come through. */
export async function runThrough(file: string, args: readonly string[]): Promise<void> {
  const child = start(file, args);
  await once(child, 'exit');
  if (child.exitCode !== 0) throw new Error(`${file} ended with ${child.exitCode ?? 'a signal'}`);
}
