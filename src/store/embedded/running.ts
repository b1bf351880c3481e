import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export type Running = { readonly pid: number; readonly port: number };

/** The command line of a living process, or undefined. Linux answers without a program that may be missing there. */
function findCommand(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}

/**
 * The PostgreSQL that runs on this folder, by its postmaster.pid. After a crash or a reboot that file may name a process
 * that is gone or another's by now. PostgreSQL deals with the first itself and refuses in the second, so there the file is taken away.
 */
export function findRunning(folder: string): Running | undefined {
  const path = join(folder, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  const command = findCommand(pid);
  if (command?.includes(folder)) return { pid, port };
  if (command !== undefined) rmSync(path, { force: true });
  return undefined;
}

/** Whether a process with this id lives, whosever it is. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
