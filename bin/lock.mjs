import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function take(path) {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function isStale(path) {
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    return holder > 0 && !isAlive(holder);
  } catch {
    return false; // just released: the next attempt takes it
  }
}

/** Runs `work` while no other process of this clone does; waits for one that does, and outlives one that died. */
export function holding(name, work) {
  const path = join(root, name);
  const release = () => rmSync(path, { force: true });
  while (!take(path)) {
    if (isStale(path)) release();
    else pause();
  }
  process.once('exit', release);
  work();
  release();
  process.removeListener('exit', release);
}
