import { byPriority } from '../project/application/priority.ts';
import type { Criterion, ReviewedFirm, Seat } from './records.ts';

/** One expert's total for one firm, in hundredths of a point of 100. `outlying`: further than `OUTLYING` from the median. */
export type Total = { readonly expertId: string; readonly name: string; readonly points: number; readonly outlying: boolean };
export type FirmTally = ReviewedFirm & {
  readonly totals: readonly Total[];
  readonly median: number;
  readonly mean: number;
  /** 1 is best; firms of one mean share a place. */
  readonly place: number;
};

/** 15 points, in hundredths: shown to the chair, never struck out. */
const OUTLYING = 1_500;

/** a/b to the nearest whole number, halves up; neither is negative. */
const rounded = (a: number, b: number): number => Math.floor((2 * a + b) / (2 * b));

/** Every mark as its part of the weight, each rounded to a hundredth of a point, added up: 0 … 10000. */
export const totalOf = (marks: readonly number[], criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, { max, weight }, at) => sum + rounded((marks[at] ?? 0) * weight * 100, max), 0);

export function medianOf(points: readonly number[]): number {
  const sorted = points.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return rounded(low + high, 2);
}

function tallyOf(firm: ReviewedFirm, at: number, seats: readonly Seat[], criteria: readonly Criterion[]): Omit<FirmTally, 'place'> {
  const read = seats.map(({ expertId, name, sheet }) => ({ expertId, name, points: totalOf(sheet?.marks[at] ?? [], criteria) }));
  const median = medianOf(read.map(({ points }) => points));
  const mean = rounded(
    read.reduce((sum, { points }) => sum + points, 0),
    read.length,
  );
  return { ...firm, median, mean, totals: read.map((each) => ({ ...each, outlying: Math.abs(each.points - median) > OUTLYING })) };
}

/** The arithmetic of a panel whose marks are all revealed, in the order of the firms. Throws on a panel without seats. */
export function tally(firms: readonly ReviewedFirm[], seats: readonly Seat[], criteria: readonly Criterion[]): readonly FirmTally[] {
  const read = firms.map((firm, at) => tallyOf(firm, at, seats, criteria));
  return read.map((each) => ({ ...each, place: 1 + read.filter(({ mean }) => mean > each.mean).length }));
}

/** The higher mean first; of equals, who has priority (measures/6). */
export const byScore = (a: FirmTally, b: FirmTally): number => a.place - b.place || byPriority(a, b);

/** Whether an order of case ids never puts a lower mean before a higher one, nor, of equals, anyone before who has priority. */
export function followsScores(ranking: readonly string[], tallies: readonly FirmTally[]): boolean {
  const ranked = ranking.flatMap((id) => tallies.find(({ caseId }) => caseId === id) ?? []);
  return ranked.every((each, at) => at === 0 || byScore(ranked[at - 1] ?? each, each) <= 0);
}
