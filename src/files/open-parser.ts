import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { refuse, type Result } from '../kernel/result.ts';
import type { XmlNode, Table } from '../intake/table.ts';
import { limits as usual, type Limits } from './limits.ts';
import { type Parsed, tooLarge } from './parse-file.ts';

/** The worker beside the built program, else its source, which Node runs as it is. */
function workerUrl(): URL {
  const built = new URL('./parse-worker.js', import.meta.url);
  return existsSync(built) ? built : new URL('./parse-worker.ts', import.meta.url);
}

const ranOut = (name: string): Result<never> =>
  refuse('too-large', `《${name}》太复杂，规定的时间或内存里读不完，已停止；请删去多余的格式和空行，或分成几个文件`);

const startWorker = (limits: Limits): Worker =>
  new Worker(workerUrl(), { workerData: limits, resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes } });

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** One answer from the worker, or a refusal when time or memory ran out. A defect in the worker rejects. */
function ask(worker: Worker, name: string, bytes: Uint8Array, limits: Limits): Promise<Result<Parsed> | 'stopped'> {
  return new Promise((resolve, reject) => {
    const finish = (act: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError);
      act();
    };
    const onMessage = (result: Result<Parsed>): void => finish(() => resolve(result));
    const onError = (error: unknown): void => finish(() => (isOutOfMemory(error) ? resolve('stopped') : reject(error)));
    const timer = setTimeout(() => finish(() => resolve('stopped')), limits.milliseconds);
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage({ name, bytes });
  });
}

export type Parser = {
  /** Reads one file; files are to be given one after another. */
  parse(name: string, bytes: Uint8Array): Promise<Result<Parsed>>;
  close(): Promise<void>;
};

/** A reader of untrusted files: one thread with a limit on time and memory, replaced when a file broke it. Close it. */
export function openParser(limits: Limits = usual): Parser {
  let worker: Worker | undefined;
  const close = async (): Promise<void> => {
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const parse = async (name: string, bytes: Uint8Array): Promise<Result<Parsed>> => {
    if (bytes.length > limits.fileBytes) return tooLarge(name, limits);
    worker ??= startWorker(limits);
    const answer = await ask(worker, name, bytes, limits).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    if (answer !== 'stopped') return answer;
    await close();
    return ranOut(name);
  };
  return { parse, close };
}

/** The tables of one spreadsheet file (xlsx or CSV). Refuses whatever cannot be read, in words that name the fix. */
export async function readTable(name: string, bytes: Uint8Array, limits: Limits = usual): Promise<Result<readonly Table[]>> {
  const read = await readOne(name, bytes, limits);
  if (!read.ok) return read;
  if ('tables' in read.value) return { ok: true, value: read.value.tables };
  return refuse('unreadable-file', `《${name}》是 XML，不是表格，请提供 .xlsx 或 .csv`);
}

/** The root element of one XML file. */
export async function readXmlFile(name: string, bytes: Uint8Array, limits: Limits = usual): Promise<Result<XmlNode>> {
  const read = await readOne(name, bytes, limits);
  if (!read.ok) return read;
  if ('xml' in read.value) return { ok: true, value: read.value.xml };
  return refuse('unreadable-file', `《${name}》是表格，不是 XML`);
}

async function readOne(name: string, bytes: Uint8Array, limits: Limits): Promise<Result<Parsed>> {
  const parser = openParser(limits);
  try {
    return await parser.parse(name, bytes);
  } finally {
    await parser.close();
  }
}
