import type { Html } from '../html.ts';
import { at, drawn, shape, type Told } from './drawing.ts';

/** One line of the picture: a name, and an amount for each of the series. */
export type BarRow = { readonly label: string; readonly amounts: readonly number[] };
export type BarSeries = { readonly name: string; readonly say: (amount: number) => string };

const WIDTH = 680;
const SPAN = 420;
const LABEL = 22;
const BAR = 18;
const SPACE = 10;
const SHADES = ['#17508f', '#b06f00', '#1c6b3c', '#6b4a9b'] as const;

/** How long each bar is, in proportion to its amount; the longest of all takes the whole span. What is below nothing has no length. */
export function barLengths(rows: readonly BarRow[]): readonly (readonly number[])[] {
  const most = Math.max(1, ...rows.flatMap(({ amounts }) => amounts));
  return rows.map(({ amounts }) => amounts.map((amount) => (Math.max(0, amount) / most) * SPAN));
}

function barShape({ name, say }: BarSeries, nth: number, [amount, length, y]: readonly [number, number, number]): Html {
  const fill = SHADES[nth % SHADES.length] ?? SHADES[0];
  const rect = shape`<rect class="series-${nth}" fill="${fill}" x="0" y="${at(y)}" width="${at(length)}" height="${BAR - 4}"/>`;
  return shape`${rect}<text fill="currentColor" font-size="13" x="${at(length + 6)}" y="${at(y + BAR - 6)}">${name} ${say(amount)}</text>`;
}

/** Amounts side by side as lying bars, each with its name and figure, so that nothing rests on colour alone. */
export function drawBars(told: Told, series: readonly BarSeries[], rows: readonly BarRow[]): string {
  const high = LABEL + BAR * series.length + SPACE;
  const lengths = barLengths(rows);
  const shapes = rows.map(({ label, amounts }, index) => {
    const top = index * high;
    const name = shape`<text fill="currentColor" font-size="14" x="0" y="${at(top + LABEL - 6)}">${label}</text>`;
    const bars = series.map((each, nth) => barShape(each, nth, [amounts[nth] ?? 0, lengths[index]?.[nth] ?? 0, top + LABEL + nth * BAR]));
    return shape`<g>${name}${bars}</g>`;
  });
  return drawn(told, [WIDTH, high * rows.length], shapes);
}
