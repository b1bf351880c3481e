import { parentPort, workerData } from 'node:worker_threads';
import type { ReadKind } from '../kernel/paper-reading.ts';
import type { Limits } from './limits.ts';
import { parseFile } from './parse-file.ts';
import { DOCUMENT_READERS } from './parse-document.ts';
import { fillReportTemplate, readReportTemplate } from './report-template.ts';
import type { FilledSheet } from '../registers/reporting/report-template.ts';
import { parseText } from './parse-text.ts';

type Handed = { readonly name: string; readonly bytes: Uint8Array };
/**
 * A file to read: as data (tables, invoices), as the plain text of a paper, as a paper of a kind that is handed in for itself, or as a
 * reporting template; or such a template to fill.
 */
export type Request = Handed &
  ({ readonly as: 'data' | 'text' | 'template' | ReadKind } | { readonly as: 'filled'; readonly filled: FilledSheet });

/** Reads files one after another in a thread of its own, so that a hostile one can be stopped from outside. */
const port = parentPort;
if (!port) throw new Error('parse-worker runs only as a worker thread');
const limits = workerData as Limits;

const READERS: { readonly [As in Exclude<Request['as'], 'filled'>]: (name: string, bytes: Uint8Array, limits: Limits) => unknown } = {
  data: parseFile,
  text: parseText,
  ...DOCUMENT_READERS,
  template: readReportTemplate,
};
const read = async (request: Request): Promise<unknown> =>
  request.as === 'filled'
    ? fillReportTemplate(request.name, request.bytes, request.filled, limits)
    : READERS[request.as](request.name, request.bytes, limits);

port.on('message', (request: Request) => {
  // A defect is thrown on and ends the thread; the caller says that the file could not be read.
  void read(request).then((result) => port.postMessage(result));
});
