import type { Html } from '../html.ts';
import { at, drawn, shape, type Told } from './drawing.ts';

/** One outline of the picture: a value from nothing to `most` for each of the axes, in their order. */
export type RadarSeries = { readonly name: string; readonly values: readonly number[] };
export type RadarAxes = { readonly names: readonly string[]; readonly most: number };

const [WIDTH, HEIGHT] = [680, 440] as const;
const CENTRE = { x: WIDTH / 2, y: 206 } as const;
const RADIUS = 160;
const STROKES = [
  ['#17508f', 'none'],
  ['#b06f00', '7 4'],
] as const;

type Point = { readonly x: number; readonly y: number };

/** Where a value lies on the nth of so many axes: the first points up, the others follow clockwise. */
export function radarPoint({ names, most }: RadarAxes, nth: number, value: number): Point {
  const angle = (nth / names.length) * 2 * Math.PI;
  const length = (value / most) * RADIUS;
  return { x: CENTRE.x + length * Math.sin(angle), y: CENTRE.y - length * Math.cos(angle) };
}

const outline = (axes: RadarAxes, values: readonly number[]): string =>
  values
    .map((value, nth) => radarPoint(axes, nth, value))
    .map(({ x, y }) => `${at(x)},${at(y)}`)
    .join(' ');

/** One ring for every whole step, so that a value can be read off. */
const ringsOf = (axes: RadarAxes): readonly Html[] =>
  Array.from({ length: axes.most }, (_, step) => {
    const ring = outline(
      axes,
      axes.names.map(() => step + 1),
    );
    return shape`<polygon fill="none" stroke="currentColor" stroke-opacity="0.2" points="${ring}"/>`;
  });

function nameShape(axes: RadarAxes, name: string, nth: number): Html {
  const { x, y } = radarPoint(axes, nth, axes.most * 1.08);
  const anchor = Math.abs(x - CENTRE.x) < 1 ? 'middle' : x > CENTRE.x ? 'start' : 'end';
  return shape`<text fill="currentColor" font-size="13" text-anchor="${anchor}" x="${at(x)}" y="${at(y + 4)}">${name}</text>`;
}

/** Outlines are told apart by their dashes as well as by colour. */
function seriesShape(axes: RadarAxes, { name, values }: RadarSeries, nth: number): Html {
  const [stroke, dashes] = STROKES[nth % STROKES.length] ?? STROKES[0];
  const line = shape`stroke="${stroke}" stroke-width="2" stroke-dasharray="${dashes}"`;
  const [x, y] = [CENTRE.x - 110 + nth * 130, HEIGHT - 14];
  const area = shape`<polygon class="outline-${nth}" fill="none" ${line} points="${outline(axes, values)}"/>`;
  const key = shape`<line class="outline-${nth}" ${line} x1="${x}" y1="${y - 4}" x2="${x + 36}" y2="${y - 4}"/>`;
  return shape`${area}${key}<text fill="currentColor" font-size="14" x="${x + 44}" y="${y}">${name}</text>`;
}

/** How far several things have come, all round: one axis each, one outline for every time they were looked at. */
export function drawRadar(told: Told, axes: RadarAxes, series: readonly RadarSeries[]): string {
  const names = axes.names.map((name, nth) => nameShape(axes, name, nth));
  return drawn(told, [WIDTH, HEIGHT], [...ringsOf(axes), ...names, ...series.map((each, nth) => seriesShape(axes, each, nth))]);
}
