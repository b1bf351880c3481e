import type { Html } from '../html.ts';
import { at, drawn, shape, type Told } from './drawing.ts';

/** One line of the picture: a count at each of the moments. */
export type LineSeries = { readonly name: string; readonly counts: readonly number[] };

const [LEFT, SPAN, TALL, TOP] = [40, 470, 220, 16] as const;
const [WIDTH, HEIGHT] = [680, TOP + TALL + 34] as const;
const LINES = [
  ['#17508f', 'none'],
  ['#b06f00', '7 4'],
  ['#1c6b3c', '2 4'],
  ['#6b4a9b', '12 4 2 4'],
] as const;
/** Names at the ends of lines stand a line of text apart. */
const APART = 18;
/** More moments than this are not all named. */
const MOST_NAMES = 9;

const heightOf = (count: number, most: number): number => TOP + TALL - (count / most) * TALL;
const placeOf = (nth: number, moments: number): number => LEFT + (moments < 2 ? 0 : (nth / (moments - 1)) * SPAN);

/** Where each line is at each moment, in proportion to its count: the highest of all reaches the top. */
export function layOutLines(series: readonly LineSeries[]): readonly (readonly (readonly [number, number])[])[] {
  const most = Math.max(1, ...series.flatMap(({ counts }) => counts));
  return series.map(({ counts }) => counts.map((count, nth) => [placeOf(nth, counts.length), heightOf(count, most)] as const));
}

/** The names' heights: as near to their lines' ends as lets them stand one under the other. */
function spread(ends: readonly number[]): readonly number[] {
  const order = ends.map((_, nth) => nth).toSorted((a, b) => (ends[b] ?? 0) - (ends[a] ?? 0));
  const places: number[] = [];
  let lowest = Infinity;
  for (const nth of order) lowest = places[nth] = Math.min(ends[nth] ?? 0, lowest - APART);
  return places;
}

function momentShapes(moments: readonly string[]): readonly Html[] {
  const every = Math.ceil(moments.length / MOST_NAMES);
  return moments.flatMap((moment, nth) =>
    nth % every === 0
      ? [
          shape`<text fill="currentColor" font-size="12" text-anchor="middle" x="${at(placeOf(nth, moments.length))}" y="${HEIGHT - 10}">${moment}</text>`,
        ]
      : [],
  );
}

/** Counts over time, lines told apart by their dashes and their names at the end as well as by colour. */
export function drawLines(told: Told, moments: readonly string[], series: readonly LineSeries[], say: (count: number) => string): string {
  const laid = layOutLines(series);
  const names = spread(laid.map((points) => points.at(-1)?.[1] ?? 0));
  const ground = shape`<line stroke="currentColor" stroke-opacity="0.4" x1="${LEFT}" y1="${TOP + TALL}" x2="${LEFT + SPAN}" y2="${TOP + TALL}"/>`;
  const most = Math.max(1, ...series.flatMap(({ counts }) => counts));
  const scale = [0, most].map(
    (count) =>
      shape`<text fill="currentColor" font-size="12" text-anchor="end" x="${LEFT - 6}" y="${at(heightOf(count, most) + 4)}">${count}</text>`,
  );
  const lines = series.map(({ name, counts }, nth) => {
    const [stroke, dashes] = LINES[nth % LINES.length] ?? LINES[0];
    const points = (laid[nth] ?? []).map(([x, y]) => `${at(x)},${at(y)}`).join(' ');
    const line = shape`<polyline class="outline-${nth}" fill="none" stroke="${stroke}" stroke-width="2" stroke-dasharray="${dashes}" points="${points}"/>`;
    return shape`${line}<text fill="currentColor" font-size="13" x="${LEFT + SPAN + 8}" y="${at((names[nth] ?? 0) + 4)}">${name} ${say(counts.at(-1) ?? 0)}</text>`;
  });
  return drawn(told, [WIDTH, HEIGHT], [ground, ...scale, ...momentShapes(moments), ...lines]);
}
