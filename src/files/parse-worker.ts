import { parentPort, workerData } from 'node:worker_threads';
import type { Limits } from './limits.ts';
import { parseFile } from './parse-file.ts';

/** Reads files one after another in a thread of its own, so that a hostile one can be stopped from outside. */
const port = parentPort;
if (!port) throw new Error('parse-worker runs only as a worker thread');
const limits = workerData as Limits;

port.on('message', ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  // A defect is thrown on and ends the thread; the caller says that the file could not be read.
  void parseFile(name, bytes, limits).then((result) => port.postMessage(result));
});
