import { parentPort, workerData } from 'node:worker_threads';
import type { Limits } from './limits.ts';
import { parseFile } from './parse-file.ts';
import { parseInvoice } from './parse-invoice.ts';
import { parseText } from './parse-text.ts';

/** A file to read: as data (tables, invoices), as the plain text of a paper, or as an invoice handed in for itself. */
export type Request = { readonly as: 'data' | 'text' | 'invoice'; readonly name: string; readonly bytes: Uint8Array };

/** Reads files one after another in a thread of its own, so that a hostile one can be stopped from outside. */
const port = parentPort;
if (!port) throw new Error('parse-worker runs only as a worker thread');
const limits = workerData as Limits;

const READERS: { readonly [As in Request['as']]: (name: string, bytes: Uint8Array, limits: Limits) => unknown } = {
  data: parseFile,
  text: parseText,
  invoice: parseInvoice,
};
const read = async ({ as, name, bytes }: Request): Promise<unknown> => READERS[as](name, bytes, limits);

port.on('message', (request: Request) => {
  // A defect is thrown on and ends the thread; the caller says that the file could not be read.
  void read(request).then((result) => port.postMessage(result));
});
