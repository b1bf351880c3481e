import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barLengths, drawBars } from './draw-bars.ts';
import { drawLines, layOutLines } from './draw-lines.ts';
import { drawRadar, radarPoint } from './draw-radar.ts';
import { drawFlows, type Flow, layOutFlows } from './draw-flows.ts';

const told = { id: 'p', title: '样例<图>', says: '样例&说明' };
const say = (amount: number): string => `${amount}分`;

/** Money that passes three columns: whatever reaches a firm is spent by it. */
const through = fc
  .array(
    fc.record({
      source: fc.constantFrom('甲', '乙'),
      firm: fc.integer({ min: 0, max: 8 }),
      parts: fc.array(fc.integer({ min: 1, max: 4_000_000_000 }), { minLength: 1, maxLength: 4 }),
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((paid) =>
    paid.flatMap(({ source, firm, parts }): Flow[] => [
      { from: source, to: `企业${firm}`, step: 0, amount: parts.reduce((sum, each) => sum + each, 0) },
      ...parts.map((amount, index) => ({ from: `企业${firm}`, to: `类别${index}`, step: 1, amount })),
    ]),
  );
const total = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + each, 0);

describe('bands from column to column', () => {
  it('are as wide on either side as the bar they leave and reach, and every column is as tall as the others', () => {
    fc.assert(
      fc.property(through, (flows) => {
        const { bars, bands } = layOutFlows(flows);
        for (const { name, column, height } of bars) {
          const out = bands.filter(({ step, from }) => step === column && from === name);
          const into = bands.filter(({ step, to }) => step + 1 === column && to === name);
          for (const side of [out, into]) if (side.length > 0) expect(total(side.map((each) => each.height))).toBeCloseTo(height, 6);
        }
        const tall = [0, 1, 2].map((column) => total(bars.filter((bar) => bar.column === column).map(({ height }) => height)));
        for (const each of tall) expect(each).toBeCloseTo(tall[0] ?? 0, 6);
      }),
    );
  });

  it('carry whole units: each column’s amounts add up to the same, none is lost', () => {
    fc.assert(
      fc.property(through, (flows) => {
        const paid = total(flows.filter(({ step }) => step === 0).map(({ amount }) => amount));
        const { bars } = layOutFlows(flows);
        for (const column of [0, 1, 2]) expect(total(bars.filter((bar) => bar.column === column).map(({ amount }) => amount))).toBe(paid);
      }),
    );
  });

  it('never run into each other within a bar, and names stand a line apart however thin the bars', () => {
    fc.assert(
      fc.property(through, (flows) => {
        const { bars } = layOutFlows(flows);
        for (const column of [0, 1, 2]) {
          const ys = bars.filter((bar) => bar.column === column).map(({ y, height }) => y + height / 2);
          expect(ys.slice(1).every((y, index) => y - (ys[index] ?? 0) >= 18 - 1e-9)).toBe(true);
        }
      }),
    );
  });
});

describe('lying bars', () => {
  it('are in proportion to their amounts', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, (all) => {
        const lengths = barLengths(all.map((amount) => ({ label: '样例', amounts: [amount] }))).map(([length]) => length ?? 0);
        const [sum, most] = [total(all), Math.max(1, ...all)];
        expect(total(lengths)).toBeCloseTo((sum / most) * Math.max(0, ...lengths, sum === 0 ? 1 : 0), 4);
      }),
    );
  });
});

describe('outlines all round', () => {
  it('have each value as far from the middle as it is great, the greatest on the outermost ring', () => {
    const axes = fc.record({ names: fc.array(fc.string(), { minLength: 3, maxLength: 20 }), most: fc.integer({ min: 1, max: 10 }) });
    fc.assert(
      fc.property(axes, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (each, any, share) => {
        const nth = any % each.names.length;
        const [middle, ring, point] = [0, each.most, each.most * share].map((value) => radarPoint(each, nth, value));
        const far = (to: typeof point) => Math.hypot((to?.x ?? 0) - (middle?.x ?? 0), (to?.y ?? 0) - (middle?.y ?? 0));
        expect(far(point)).toBeCloseTo(far(ring) * share, 6);
      }),
    );
  });
});

describe('lines over time', () => {
  it('go from left to right, and stand higher the greater the count', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const points = layOutLines([one, other].map((each) => ({ name: '样例', counts: each }))).flat();
        const all = [...one, ...other];
        for (const [a, [, y]] of points.entries())
          for (const [b, [, z]] of points.entries()) if ((all[a] ?? 0) > (all[b] ?? 0)) expect(y).toBeLessThan(z);
        const xs = points.slice(0, one.length).map(([x]) => x);
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      }),
    );
  });
});

it('a picture has a title and a description, holds no markup of a name, and loads nothing', () => {
  const pictures = [
    drawFlows(told, [{ from: '<b>甲</b>', to: '乙"', step: 0, amount: 5 }], say),
    drawBars(told, [{ name: '家', say }], [{ label: '<script>', amounts: [3] }]),
    drawRadar(told, { names: ['<i>', '乙', '丙'], most: 4 }, [{ name: '<u>', values: [0, 4, 2] }]),
    drawLines(told, ['<s>'], [{ name: '<b>', counts: [1] }], say),
  ];
  for (const picture of pictures) {
    expect(picture).toContain('aria-labelledby="p-title p-says"');
    expect(picture).toContain('<title id="p-title">样例&lt;图&gt;</title><desc id="p-says">样例&amp;说明</desc>');
    expect(picture).not.toMatch(/<[bius]>|<script|style=|href|url\(/);
  }
});
