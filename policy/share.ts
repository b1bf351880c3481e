/**
 * floor(fen × percent ÷ 100) of a wire amount and a whole percentage up to 100. Exact although fen × percent may pass 2^53:
 * whole hundreds and the rest are taken apart.
 */
export function percentOf(fen: number, percent: number): number {
  const rest = fen % 100;
  return ((fen - rest) / 100) * percent + Math.floor((rest * percent) / 100);
}

/** floor(fen × part ÷ whole) of wire amounts, exact. `whole` > 0. */
export const proportionOf = (fen: number, part: number, whole: number): number => Number((BigInt(fen) * BigInt(part)) / BigInt(whole));

/** Whether `part` is at least `percent` % of `whole`, exact. */
export const isAtLeast = (part: number, percent: number, whole: number): boolean => BigInt(part) * 100n >= BigInt(whole) * BigInt(percent);

/** Whether `part` is at most `percent` % of `whole`, exact. */
export const isAtMost = (part: number, percent: number, whole: number): boolean => BigInt(part) * 100n <= BigInt(whole) * BigInt(percent);
