import type { Result } from '../../src/kernel/result.ts';

/** The value; throws on a refusal, because what the demonstration does must be allowed. */
export function granted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, message, because = [] } = result.refusal;
  throw new Error([`${code}: ${message}`, ...because.filter(({ holds }) => holds !== true).map(({ says }) => says)].join('\n'));
}
