import type { Refusal, Result } from '../src/kernel/result.ts';

/** The refusal a test expects. */
export function refusalOf(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error('expected a refusal');
  return result.refusal;
}
