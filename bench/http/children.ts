import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Opened } from '../figure.ts';

export type Child = { readonly process: ChildProcess; readonly stop: () => Promise<void> };

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGINT');
  await exited;
}

/** Of a child's options: on a machine with much memory the engine clears up late, and what the work needs shows only where it has to. */
export const SMALL_HEAP = '--max-old-space-size=256';

/** A Node process of its own with a channel to this one, stopped at the latest with what else was opened. */
export function start(
  opened: Opened,
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  imports: readonly string[] = [],
): Child {
  const execArgv = imports.flatMap((each) => ['--import', each]);
  const child = fork(script, args, { env: { ...process.env, ...env }, execArgv, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  opened.defer(() => stop(child));
  return { process: child, stop: () => stop(child) };
}

/** The next message the child sends. Rejects where it ends without one. */
export const answerOf = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the process ended before it answered')));
  });

/** The address our server prints when it can be opened. */
export async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output to read the address from');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/[\w.:]+\d/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('the server ended before it could be opened');
}
