/** A pinned stream of choices: the same seed gives the same population on every machine. */
export type Chance = {
  /** A whole number between the two, ends included. */
  readonly whole: (from: number, to: number) => number;
  /** True so many times in a hundred. */
  readonly percent: (share: number) => boolean;
};

/** Any whole number is a seed. Weyl sequence with a mixing step, in 32 bits. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const whole = (from: number, to: number): number => from + (next() % (to - from + 1));
  return { whole, percent: (share) => whole(1, 100) <= share };
}
