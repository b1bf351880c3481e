import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { ReadKind, Readings } from '../kernel/paper-reading.ts';
import type { FilledSheet, TemplateSheet } from '../registers/reporting/report-template.ts';
import type { Table } from '../intake/table.ts';
import { limits as usual, type Limits } from './limits.ts';
import { tooLarge } from './file-kind.ts';
import type { Parsed } from './parse-file.ts';
import type { Request } from './parse-worker.ts';

/** The worker beside the built program, else its source, which Node runs as it is. */
function workerUrl(): URL {
  const built = new URL('./parse-worker.js', import.meta.url);
  return existsSync(built) ? built : new URL('./parse-worker.ts', import.meta.url);
}

const ranOut = (name: string): Result<never> =>
  refuse('too-large', `《${name}》太复杂，规定的时间或内存里读不完，已停止；请删去多余的格式和空行，或分成几个文件`);

/** Starts the thread; `forget` is called when it has ended, also when nobody was waiting for it. */
function startWorker(limits: Limits, forget: () => void): Worker {
  const worker = new Worker(workerUrl(), { workerData: limits, resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes } });
  worker.on('error', forget);
  worker.unref();
  return worker;
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const MB = 1024 * 1024;
const WATCH_MILLISECONDS = 250;
const outsideHeap = (worker: Worker): Promise<number> =>
  worker.getHeapStatistics().then(
    ({ external_memory }) => external_memory,
    () => 0,
  );

/** One answer from the worker, or a refusal when time or memory ran out. A defect in the worker rejects. */
function ask<T>(worker: Worker, request: Request, limits: Limits): Promise<Result<T> | 'stopped'> {
  return new Promise((resolve, reject) => {
    const finish = (act: () => void): void => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError);
      act();
    };
    const onMessage = (result: Result<T>): void => finish(() => resolve(result));
    const onError = (error: unknown): void => finish(() => (isOutOfMemory(error) ? resolve('stopped') : reject(error)));
    const stop = (): void => finish(() => resolve('stopped'));
    const timer = setTimeout(stop, limits.milliseconds);
    // What a compressed page unfolds to lies outside the heap, where the thread's own limit does not reach. A thread that has just ended has nothing to say.
    const watch = setInterval(
      () => void outsideHeap(worker).then((bytes) => bytes > limits.heapMegabytes * MB && stop()),
      WATCH_MILLISECONDS,
    );
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(request);
  });
}

export type Parser = {
  /** Reads one file; calls wait for one another. */
  parse(name: string, bytes: Uint8Array): Promise<Result<Parsed>>;
  /** The plain text of a paper: docx, or text in UTF-8 or GBK. */
  parseText(name: string, bytes: Uint8Array): Promise<Result<string>>;
  /** What a paper handed in for itself says, right or wrong, taken for one of this kind; a photo or scan may say nothing. */
  parseDocument<K extends ReadKind>(kind: K, name: string, bytes: Uint8Array): Promise<Result<readonly Readings[K][]>>;
  /** What the sheets of a reporting template say and let stand. */
  parseTemplate(name: string, bytes: Uint8Array): Promise<Result<readonly TemplateSheet[]>>;
  /** The template with these cells filled. */
  fillTemplate(name: string, bytes: Uint8Array, filled: FilledSheet): Promise<Result<Uint8Array>>;
  /** Ends the thread. The next file would get a new one. */
  close(): Promise<void>;
};

const IDLE_MILLISECONDS = 60_000;

/**
 * A reader of untrusted files: one thread with a limit on time and memory, replaced when a file broke it. A warm thread reads
 * twice as fast as a new one, so it stays a while; it never keeps the program from ending.
 */
export function openParser(limits: Limits = usual): Parser {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const close = async (): Promise<void> => {
    clearTimeout(idle);
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const readNow = async <T>(request: Request): Promise<Result<T>> => {
    clearTimeout(idle);
    worker ??= startWorker(limits, () => (worker = undefined));
    const answer = await ask<T>(worker, request, limits).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    if (answer === 'stopped') await close();
    else idle = setTimeout(() => void close(), IDLE_MILLISECONDS).unref();
    return answer === 'stopped' ? ranOut(request.name) : answer;
  };
  const read = async <T>(request: Request): Promise<Result<T>> => {
    if (request.bytes.length > limits.fileBytes) return tooLarge(request.name, limits);
    const answer = queue.then(() => readNow<T>(request));
    // Whoever asked gets the error; those who wait behind only need their turn.
    queue = answer.catch(() => undefined);
    return answer;
  };
  return {
    parse: (name, bytes) => read<Parsed>({ as: 'data', name, bytes }),
    parseText: (name, bytes) => read<string>({ as: 'text', name, bytes }),
    parseDocument: <K extends ReadKind>(kind: K, name: string, bytes: Uint8Array) =>
      read<readonly Readings[K][]>({ as: kind, name, bytes }),
    parseTemplate: (name, bytes) => read<readonly TemplateSheet[]>({ as: 'template', name, bytes }),
    fillTemplate: (name, bytes, filled) => read<Uint8Array>({ as: 'filled', name, bytes, filled }),
    close,
  };
}

/** The tables of one spreadsheet file (xlsx or CSV). Refuses whatever cannot be read, in words that name the fix. */
export async function readTable(name: string, bytes: Uint8Array, limits: Limits = usual): Promise<Result<readonly Table[]>> {
  const parser = openParser(limits);
  try {
    const read = await parser.parse(name, bytes);
    if (!read.ok) return read;
    return 'tables' in read.value ? ok(read.value.tables) : refuse('unreadable-file', `《${name}》不是表格，请提供 .xlsx 或 .csv`);
  } finally {
    await parser.close();
  }
}

/** Asks a parser of its own for one thing, and ends it. */
async function readOnce<T>(limits: Limits, ask: (parser: Parser) => Promise<T>): Promise<T> {
  const parser = openParser(limits);
  try {
    return await ask(parser);
  } finally {
    await parser.close();
  }
}

/** The plain text of one paper: docx, or text in UTF-8 or GBK. Refuses whatever cannot be read, in words that name the fix. */
export const readText = (name: string, bytes: Uint8Array, limits: Limits = usual): Promise<Result<string>> =>
  readOnce(limits, (parser) => parser.parseText(name, bytes));

/** What one file says, taken for a paper of this kind. Refuses whatever cannot be read, in words that name the fix. */
export const readDocumentFile = <K extends ReadKind>(
  kind: K,
  name: string,
  bytes: Uint8Array,
  limits: Limits = usual,
): Promise<Result<readonly Readings[K][]>> => readOnce(limits, (parser) => parser.parseDocument(kind, name, bytes));

/** What the sheets of one reporting template say and let stand. Refuses whatever cannot be read, in words that name the fix. */
export const readTemplateFile = (name: string, bytes: Uint8Array, limits: Limits = usual): Promise<Result<readonly TemplateSheet[]>> =>
  readOnce(limits, (parser) => parser.parseTemplate(name, bytes));

/** One reporting template with these cells filled, all else as it was. Refuses whatever cannot be read. */
export const fillTemplateFile = (
  name: string,
  bytes: Uint8Array,
  filled: FilledSheet,
  limits: Limits = usual,
): Promise<Result<Uint8Array>> => readOnce(limits, (parser) => parser.fillTemplate(name, bytes, filled));
