import type { StoredCase } from './population.ts';
import { simulatePopulation } from './simulate-population.ts';

/** So many cases at a time: few enough that progress is seen to move, many enough that telling it costs nothing. */
const PIECE = 10_000;

/** A population handed out piece by piece. */
export type Pieces = Iterable<readonly StoredCase[]>;

/** The simulated population of that seed and size. */
export function* simulatedPieces(seed: number, count: number): Generator<readonly StoredCase[]> {
  for (let from = 0; from < count; from += PIECE) yield simulatePopulation(seed, Math.min(PIECE, count - from), from);
}

/** Cases that are there already. */
export function* cutPieces(cases: readonly StoredCase[]): Generator<readonly StoredCase[]> {
  for (let from = 0; from < cases.length; from += PIECE) yield cases.slice(from, from + PIECE);
}
