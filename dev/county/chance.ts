/** A pinned stream of choices: the same seed tells the same story on every machine. */
export type Chance = {
  /** A whole number between the two, ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(of: readonly T[]) => T;
  /** True once in so many times. */
  readonly onceIn: (times: number) => boolean;
  readonly digits: (length: number) => string;
  readonly shuffle: <T>(of: readonly T[]) => T[];
};

/** Seed → stream. Any whole number is a seed. */
export function makeChance(seed: number): Chance {
  // Scattered, so that neighbouring seeds share nothing; xorshift on 32 bits never leaves zero, so it never starts there.
  let state = Math.imul(seed + 1, 0x9e3779b1) || 1;
  const next = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  const whole = (from: number, to: number): number => from + next(to - from + 1);
  const pick = <T>(of: readonly T[]): T => of[next(of.length)] as T;
  return {
    whole,
    pick,
    onceIn: (times) => next(times) === 0,
    digits: (length) => Array.from({ length }, () => next(10)).join(''),
    shuffle: (of) => {
      const left = [...of];
      return Array.from({ length: of.length }, () => left.splice(next(left.length), 1)).flat();
    },
  };
}
