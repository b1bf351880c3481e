import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dispatch } from '../../src/documents/dispatch/dispatch.ts';
import { asDay } from '../../src/kernel/day.ts';
import { findFontFolders } from '../../src/rendering/find-font-folders.ts';
import { openTypesetter } from '../../src/rendering/open-typesetter.ts';
import { openBrowser } from './chromium.ts';

// The page as GB/T 9704-2012 draws it, in millimetres, written out once more: the product's own measures are what is tried here.
const [WIDTH, HEIGHT, TOP, LEFT, CORE_WIDTH, CORE_HEIGHT] = [210, 297, 37, 28, 156, 225];
const [LINES, CHARACTERS] = [22, 28];
/** Pixels a millimetre. */
const SCALE = 8;
type Box = readonly [x: number, y: number, width: number, height: number];

const FULL = '国'.repeat(LINES * CHARACTERS * 3);
const paper: Dispatch = {
  office: { name: '样例县工业信息化和商务局', code: '样工信商发' },
  number: { code: '样工信商发', year: 2026, sequence: 1 },
  title: '关于样例的通知',
  signer: null,
  addressee: null,
  body: [{ kind: 'paragraph', parts: [FULL] }],
  attachments: [],
  dated: asDay('2026-07-06'),
  copies: ['样例市工业和信息化局'],
};

const minutes: Dispatch = {
  ...paper,
  form: { is: 'minutes', mark: '样例会议纪要' },
  body: [
    { kind: 'paragraph', parts: ['国国'] },
    { kind: 'attendance', lines: [{ as: '出席', parts: ['国'.repeat(30)] }] },
  ],
};

const letter: Dispatch = { ...paper, form: { is: 'letter' }, body: [{ kind: 'paragraph', parts: ['国国'] }] };

const [PIXELS_WIDE, PIXELS_HIGH] = [WIDTH * SCALE, HEIGHT * SCALE];
/** What one pixel shows. */
const [BLACK, RED] = [1, 2];

/** Run in the browser, which is no part of Node's types: one page of the drawing as a byte a pixel, in base64. */
const RASTER = `async ({ svg, index, wide, high }) => {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: wide, height: high });
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, wide, high);
  context.drawImage(image, 0, -index * high, wide, (wide * image.naturalHeight) / image.naturalWidth);
  const colours = context.getImageData(0, 0, wide, high).data;
  let text = '';
  for (let at = 0; at < colours.length; at += 4) text += colours[at + 1] > 127 ? '0' : colours[at] > 200 ? '2' : '1';
  return text;
}`;

let browser: Browser;
let pages: readonly Uint8Array[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  const typesetter = openTypesetter(findFontFolders(join(import.meta.dirname, '../..')));
  const page = await browser.newPage();
  const raster = async (of: Dispatch, index: number): Promise<Uint8Array> => {
    // The drawing of several pages paints every page's white ground upon the first: the pages come without.
    const svg = typesetter.svg(of).replaceAll(/<path [^>]*fill="#ffffff"[^>]*>/g, '');
    const given = JSON.stringify({ svg, index, wide: PIXELS_WIDE, high: PIXELS_HIGH });
    return Uint8Array.from(await page.evaluate<string>(`(${RASTER})(${given})`), Number);
  };
  pages = [await raster(paper, 0), await raster(paper, 1), await raster(paper, 2), await raster(minutes, 0), await raster(letter, 0)];
});
afterAll(() => browser.close());

const px = (millimetres: number): number => Math.round(millimetres * SCALE);
function* pixelsIn([x, y, width, height]: Box): Generator<readonly [column: number, row: number]> {
  for (let row = px(y); row < px(y + height); row += 1) for (let column = px(x); column < px(x + width); column += 1) yield [column, row];
}
const at = (page: number, column: number, row: number): number => pages[page]?.[row * PIXELS_WIDE + column] ?? 0;

/** Where the ink within a box lies, in millimetres; undefined where there is none. */
function inkIn(page: number, box: Box, colours: readonly number[] = [BLACK, RED]): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [column, row] of pixelsIn(box))
    if (colours.includes(at(page, column, row)))
      [left, top, right, bottom] = [Math.min(left, column), Math.min(top, row), Math.max(right, column + 1), Math.max(bottom, row + 1)];
  return right < left ? undefined : [left / SCALE, top / SCALE, (right - left) / SCALE, (bottom - top) / SCALE];
}

/** Pixels of ink that the drawn reference does not allow. */
function outside(page: number, reference: readonly Box[]): number {
  const allowed = new Uint8Array(PIXELS_WIDE * PIXELS_HIGH);
  for (const box of reference) for (const [column, row] of pixelsIn(box)) allowed[row * PIXELS_WIDE + column] = 1;
  return [...(pages[page] ?? [])].filter((ink, pixel) => ink !== 0 && allowed[pixel] === 0).length;
}

const [cell, line] = [CORE_WIDTH / CHARACTERS, CORE_HEIGHT / LINES];
const CELLS: readonly Box[] = Array.from({ length: LINES * CHARACTERS }, (_, index): Box => [
  LEFT + (index % CHARACTERS) * cell,
  TOP + Math.floor(index / CHARACTERS) * line,
  cell,
  line,
]);
const EM = (14 / 72) * 25.4;
const FOOT: Box = [LEFT, TOP + CORE_HEIGHT, CORE_WIDTH, 30];
/** To a third of a millimetre: the standard itself allows one. */
const near = (found: number | undefined, wanted: number, by = 0.35): void =>
  expect(Math.abs((found ?? Infinity) - wanted), `${found} mm for ${wanted} mm`).toBeLessThanOrEqual(by);

describe('a page as it is printed, laid over one drawn from the standard', () => {
  it('holds 22 lines of 28 characters, each in its cell, and nothing beside them but the page number', () => {
    expect(CELLS.filter((box) => inkIn(1, box) === undefined)).toEqual([]);
    expect(outside(1, [...CELLS, FOOT])).toBe(0);
  });

  it('has its number left on an even page and right on an odd one, one character in, its dash 7 mm below the core', () => {
    near(inkIn(1, FOOT)?.[0], LEFT + EM, 0.8);
    const [left = 0, , width = 0] = inkIn(2, FOOT) ?? [];
    near(left + width, LEFT + CORE_WIDTH - EM, 0.8);
    near(inkIn(2, [left + width - EM / 2, TOP + CORE_HEIGHT, EM, 30])?.[1], TOP + CORE_HEIGHT + 7, 0.5);
  });

  it('begins with the mark 35 mm below the core’s edge, in red, on one line', () => {
    const [, top, , height] = inkIn(0, [0, 0, WIDTH, TOP + 35 + 20]) ?? [];
    near(top, TOP + 35);
    expect(height).toBeLessThan(17);
    expect(inkIn(0, [0, 0, WIDTH, TOP + 35 + 20], [BLACK])).toBeUndefined();
  });

  it('ends its head with a red rule as wide as the core, 4 mm below the number', () => {
    const [left, top = 0, width, height = 0] = inkIn(0, [0, TOP + 35 + 20, WIDTH, 100], [RED]) ?? [];
    near(left, LEFT);
    near(width, CORE_WIDTH);
    expect(height).toBeLessThan(0.7);
    const [, numberTop = 0, , numberHeight = 0] = inkIn(0, [LEFT, top - 10, CORE_WIDTH, 9]) ?? [];
    near(top - numberTop - numberHeight, 4, 1);
  });

  it('of minutes has their mark where the issuer’s would be, issuer and day one character in above the rule, and who took part below the text', () => {
    const MINUTES = 3;
    const [, top, , height = 0] = inkIn(MINUTES, [0, 0, WIDTH, TOP + 35 + 20], [RED]) ?? [];
    near(top, TOP + 35);
    const below = TOP + 35 + height + 1;
    const [left, ruleTop = 0, width] = inkIn(MINUTES, [0, below, WIDTH, 100], [RED]) ?? [];
    near(left, LEFT);
    near(width, CORE_WIDTH);
    const [issuerLeft, , issued = 0] = inkIn(MINUTES, [LEFT, ruleTop - 4 - line / 2, CORE_WIDTH, line / 2]) ?? [];
    near(issuerLeft, LEFT + cell, 0.8);
    // 日 ends well before its cell does, in some faces more than in others.
    near((issuerLeft ?? 0) + issued, LEFT + CORE_WIDTH - cell, 1.8);
    const text: Box = [0, ruleTop + 6 * line, WIDTH, CORE_HEIGHT + TOP - ruleTop - 9 * line];
    expect(inkIn(MINUTES, [LEFT, text[1], 2 * cell - 0.5, text[3]])).toBeUndefined();
    near(inkIn(MINUTES, text)?.[0], LEFT + 2 * cell, 0.8);
  });

  it('of a letter has the issuer 30 mm below the sheet’s edge, double rules of 170 mm below it and 20 mm above the foot, and no page number', () => {
    const LETTER = 4;
    const middle = HEIGHT / 2;
    const [, top = 0, , whole = 0] = inkIn(LETTER, [0, 0, WIDTH, middle], [RED]) ?? [];
    near(top, 30);
    const [, , , mark = 0] = inkIn(LETTER, [LEFT, top, CORE_WIDTH, whole - 3], [RED]) ?? [];
    const [left, ruleTop = 0, width] = inkIn(LETTER, [0, top + mark + 2, WIDTH, whole - mark], [RED]) ?? [];
    near(left, (WIDTH - 170) / 2);
    near(width, 170);
    near(ruleTop - top - mark, 4, 0.5);
    const [footLeft, footTop = 0, footWidth, footHeight = 0] = inkIn(LETTER, [0, middle, WIDTH, middle], [RED]) ?? [];
    near(footLeft, (WIDTH - 170) / 2);
    near(footWidth, 170);
    near(footTop + footHeight, HEIGHT - 20);
    const [number = 0, , numbered = 0] = inkIn(LETTER, [LEFT, ruleTop + 2, CORE_WIDTH, 12], [BLACK]) ?? [];
    near(number + numbered, LEFT + CORE_WIDTH, 1);
    expect(inkIn(LETTER, [0, footTop + 3, WIDTH, HEIGHT - footTop - 3])).toBeUndefined();
  });
});
