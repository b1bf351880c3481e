import type { Problem } from '../contract/requests.ts';
import { UNREACHABLE, UNREADABLE } from './words.ts';
import { addressOf } from './base.ts';

/** The server's "no", as it came: code, words for people, clause, faults by path. `status` 0: no answer at all. */
export class Refused extends Error {
  readonly status: number;
  readonly problem: Problem;
  constructor(status: number, problem: Problem) {
    super(problem.message);
    this.name = 'Refused';
    this.status = status;
    this.problem = problem;
  }
}

/** State-changing requests carry this header; a foreign page cannot set it. */
export const OWN_PAGE = { 'x-shuzhuan': '1' } as const;
export const pathOf = (path: string): string => addressOf(`/api/v1${path}`);

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value;

/** The answer's body as `T`, or a thrown `Refused`. The text is parsed once, whatever the status. */
export function readAnswer<T>(status: number, text: string): T {
  const value = parse(text);
  if (status >= 200 && status < 300) return value as T;
  throw new Refused(status, isProblem(value) ? value : { code: 'defect', message: UNREADABLE(status) });
}

function parse(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's HTML page, say. What it means is said by the status.
    return null;
  }
}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(pathOf(path), { credentials: 'same-origin', ...init });
  } catch (cause) {
    throw Object.assign(new Refused(0, { code: 'unreachable', message: UNREACHABLE }), { cause });
  }
  return readAnswer<T>(response.status, await response.text());
}

/** `GET`; the query client's signal cancels what nobody waits for. */
export const get = <T>(path: string, signal?: AbortSignal): Promise<T> => send<T>(path, signal ? { signal } : {});
export const post = <T>(path: string, body: unknown = {}): Promise<T> =>
  send<T>(path, { method: 'POST', headers: { 'content-type': 'application/json', ...OWN_PAGE }, body: JSON.stringify(body) });
export const remove = <T>(path: string): Promise<T> => send<T>(path, { method: 'DELETE', headers: OWN_PAGE });
