import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seat } from './records.ts';
import { followsScores, medianOf, tally, totalOf } from './tally.ts';

const seatWith = (no: number, ...marks: number[][]): Seat => ({
  expertId: `e${no}`,
  personId: `p${no}`,
  name: `样例${no}`,
  workplace: '样例单位',
  field: 'technology',
  ticket: `${no}`,
  sheet: { marks, salt: '' },
});
const firms = ['a', 'b'].map((caseId) => ({ caseId, name: caseId, creditCode: caseId }));
const half = [
  { title: '甲', max: 100, weight: 50 },
  { title: '乙', max: 10, weight: 50 },
];

describe('the arithmetic of a panel', () => {
  it.each([
    { marks: [100, 10], criteria: half, points: 10_000 },
    { marks: [80, 5], criteria: half, points: 6_500 },
    { marks: [0, 0], criteria: half, points: 0 },
    { marks: [1], criteria: [{ title: '甲', max: 3, weight: 100 }], points: 3_333 },
    { marks: [2], criteria: [{ title: '甲', max: 3, weight: 100 }], points: 6_667 },
  ])('weighs $marks to $points hundredths', ({ marks, criteria, points }) => {
    expect(totalOf(marks, criteria)).toBe(points);
  });

  it.each([
    { points: [3, 1, 2], median: 2 },
    { points: [4, 1], median: 3 },
    { points: [7], median: 7 },
  ])('has $median in the middle of $points', ({ points, median }) => {
    expect(medianOf(points)).toBe(median);
  });

  it('shows who is more than 15 points from the median, and strikes nobody out', () => {
    const seats = [seatWith(1, [80, 8], [90, 9]), seatWith(2, [82, 8], [90, 9]), seatWith(3, [50, 5], [75, 7])];
    const [first, second] = tally(firms, seats, half);
    expect(first?.totals.map(({ points, outlying }) => [points, outlying])).toEqual([
      [8_000, false],
      [8_100, false],
      [5_000, true],
    ]);
    expect(first).toMatchObject({ median: 8_000, mean: 7_033, place: 2 });
    expect(second).toMatchObject({ median: 9_000, mean: 8_417, place: 1 });
    expect(second?.totals[2]).toMatchObject({ points: 7_250, outlying: true });
  });

  it('is not outlying at exactly 15 points', () => {
    const whole = [{ title: '甲', max: 100, weight: 100 }];
    const seats = [80, 80, 80, 65, 64].map((mark, no) => seatWith(no, [mark], [0]));
    expect(tally(firms, seats, whole)[0]?.totals.map(({ outlying }) => outlying)).toEqual([false, false, false, false, true]);
  });

  it('lets firms of one mean stand in any order, and nothing else', () => {
    const seats = [seatWith(1, [80, 8], [80, 8])];
    const equal = tally(firms, seats, half);
    expect([followsScores(['a', 'b'], equal), followsScores(['b', 'a'], equal)]).toEqual([true, true]);
    const apart = tally(firms, [seatWith(1, [80, 8], [81, 8])], half);
    expect([followsScores(['a', 'b'], apart), followsScores(['b', 'a'], apart)]).toEqual([false, true]);
  });

  it('stays between nothing and a hundred points, and the mean between the least and the most', () => {
    const marks = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(fc.array(marks, { minLength: 1, maxLength: 9 }), (sheets) => {
        const seats = sheets.map((row, no) => seatWith(no, [...row], [0, 0]));
        const { mean, median, totals } = tally(firms, seats, half)[0] ?? { mean: -1, median: -1, totals: [] };
        const points = totals.map((each) => each.points);
        for (const each of [...points, mean, median]) {
          expect(each).toBeGreaterThanOrEqual(Math.min(...points, 10_000));
          expect(each).toBeLessThanOrEqual(Math.max(...points, 0));
        }
      }),
    );
  });
});
