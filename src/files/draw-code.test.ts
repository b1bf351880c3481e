import { expect, it } from 'vitest';
import { drawCode } from './draw-code.ts';
import { readCodes } from './read-codes.ts';

const TIMES = 4;

/** The drawing as dots: its squares dark, all else light. */
function dotsOf(svg: string) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * TIMES;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let at = 0; at < TIMES * TIMES; at += 1) {
      const dot = (Number(y) * TIMES + Math.floor(at / TIMES)) * size + Number(x) * TIMES + (at % TIMES);
      data.fill(0, dot * 4, dot * 4 + 3);
    }
  }
  return { width: size, height: size, data };
}

it('a drawn code says to a reader what it was drawn from', async () => {
  const svg = await drawCode('01,32,,26642000000000000017,100.00,20260720,,74AE');
  expect(await readCodes([dotsOf(svg)])).toMatchObject([{ number: '26642000000000000017' }]);
});
