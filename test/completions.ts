import type { Holds } from '../src/kernel/verdict.ts';

/** Every way to fill the absent keys from their candidates. */
function completions<Facts extends object>(facts: Facts, candidates: { readonly [K in keyof Facts]?: readonly unknown[] }): Facts[] {
  let all: Facts[] = [facts];
  for (const [key, values] of Object.entries(candidates) as [string, readonly unknown[]][]) {
    if (key in facts) continue;
    all = all.flatMap((each) => values.map((value) => ({ ...each, [key]: value })));
  }
  return all;
}

/**
 * A test answered by trying everything: true or false when every completion of the absent facts agrees, else unknown.
 * `candidates` names the facts the test looks at, with values that show all that could be said of each.
 */
export function settle<Facts extends object>(
  facts: Facts,
  candidates: { readonly [K in keyof Facts]?: readonly unknown[] },
  holds: (facts: Required<Facts>) => boolean,
): Holds {
  const answers = new Set(completions(facts, candidates).map((each) => holds(each as Required<Facts>)));
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : 'unknown';
}

/** `no` if any is false, else `unknown` if any is, else `yes`. */
export const outcomeFrom = (answers: readonly Holds[]): 'yes' | 'no' | 'unknown' =>
  answers.includes(false) ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
