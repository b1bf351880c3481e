import type { Holds } from '../src/kernel/verdict.ts';

/** An absent fact is unknown. */
export const known = (fact: boolean | undefined): Holds => fact ?? 'unknown';

export const not = (answer: Holds): Holds => (answer === 'unknown' ? 'unknown' : !answer);

/** One false settles it; else one unknown keeps it open. Nothing at all is true. */
export function all(answers: readonly Holds[]): Holds {
  let result: Holds = true;
  for (const answer of answers) {
    if (answer === false) return false;
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
}

/** Whether two facts agree; unknown while one is absent. */
export const same = <T>(a: T | undefined, b: T | undefined): Holds => (a === undefined || b === undefined ? 'unknown' : a === b);

/** The names among `names` that the facts do not state, in the order given. */
export const absent = <F extends object>(facts: F, ...names: (keyof F & string)[]): string[] =>
  names.filter((name) => facts[name] === undefined);
