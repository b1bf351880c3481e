import type { Html } from '../html.ts';
import { at, drawn, shape, type Told } from './drawing.ts';

/** A way out of a stage: what is done, by whom, and the name of the stage it leads to. */
export type Way = { readonly says: string; readonly to: string };
export type StageBox = { readonly name: string; readonly ways: readonly Way[] };

const LEFT = 12;
const INDENT = 44;
const BOX = { width: 150, height: 30 } as const;
const ROW = 22;
const SPACE = 14;
/** Where the rails begin, and how far they stand apart: one for each stage that is reached otherwise than from the one before it. */
const RAILS = 520;
const RAIL = 16;
const SHADES = ['#17508f', '#b06f00', '#1c6b3c', '#6b4a9b', '#a8231d'] as const;

type Placed = StageBox & { readonly y: number };
type Rail = { readonly to: string; readonly x: number; readonly shade: string };
/** Boxes one under the other, with room for their ways; a rail for every stage that ways jump to. */
export type StageLayout = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Placed[];
  readonly rails: readonly Rail[];
};

const isNext = (boxes: readonly StageBox[], index: number, to: string): boolean => boxes[index + 1]?.name === to;
const rowSays = (boxes: readonly StageBox[], index: number, { says, to }: Way): string =>
  isNext(boxes, index, to) ? `↓ ${says}` : `→ ${to}：${says}`;
/** Right of a row's words: a Chinese character is as wide as it is high. */
const rowEnd = (says: string): number => Math.min(RAILS - 8, INDENT + 14 * says.length + 8);
const rowY = (y: number, nth: number): number => y + BOX.height + ROW * nth + ROW / 2;
const middleOf = (y: number): number => y + BOX.height / 2;

export function layOutStages(stages: readonly StageBox[]): StageLayout {
  let y = SPACE;
  const boxes = stages.map((stage) => {
    const placed = { ...stage, y };
    y += BOX.height + ROW * stage.ways.length + SPACE;
    return placed;
  });
  const jumped = stages.flatMap(({ ways }, index) => ways.map(({ to }) => to).filter((to) => !isNext(stages, index, to)));
  const rails = [...new Set(jumped)].map((to, nth) => ({
    to,
    x: RAILS + RAIL * nth,
    shade: SHADES[nth % SHADES.length] ?? SHADES[0],
  }));
  return { width: RAILS + RAIL * rails.length, height: y, boxes, rails };
}

const text = (x: number, y: number, says: string, weight = 'normal'): Html =>
  shape`<text fill="currentColor" font-size="14" font-weight="${weight}" x="${at(x)}" y="${at(y + 5)}">${says}</text>`;
const line = (d: string, shade: string): Html => shape`<path fill="none" stroke="${shade}" stroke-width="1.5" d="${d}"/>`;
/** An arrow's head: pointing down onto a box, or left into it. */
const head = (x: number, y: number, way: 'down' | 'left', shade: string): Html =>
  shape`<path fill="${shade}" d="${way === 'down' ? `M${at(x - 5)},${at(y - 8)}L${at(x + 5)},${at(y - 8)}L${at(x)},${at(y)}Z` : `M${at(x + 8)},${at(y - 5)}L${at(x + 8)},${at(y + 5)}L${at(x)},${at(y)}Z`}"/>`;

/** The rail of a stage: from the farthest row that leads to it into its box. */
function railShape({ to, x, shade }: Rail, boxes: readonly Placed[]): readonly Html[] {
  const target = boxes.find(({ name }) => name === to);
  if (target === undefined) throw new RangeError(`a way leads to ${to}, which is no stage`);
  const end = middleOf(target.y);
  const rows = boxes.flatMap(({ y, ways }, index) =>
    ways.flatMap((way, nth) =>
      way.to === to && !isNext(boxes, index, to) ? [{ y: rowY(y, nth), from: rowEnd(rowSays(boxes, index, way)) }] : [],
    ),
  );
  const [top, bottom] = [Math.min(end, ...rows.map(({ y }) => y)), Math.max(end, ...rows.map(({ y }) => y))];
  return [
    ...rows.map(({ y, from }) => line(`M${at(from)},${at(y)}H${at(x)}`, shade)),
    line(`M${at(x)},${at(top)}V${at(bottom)}`, shade),
    line(`M${at(x)},${at(end)}H${at(LEFT + BOX.width)}`, shade),
    head(LEFT + BOX.width, end, 'left', shade),
  ];
}

function boxShape({ name, y, ways }: Placed, index: number, boxes: readonly Placed[]): readonly Html[] {
  const frame = shape`<rect class="stage-box" fill="none" stroke="currentColor" rx="5" x="${LEFT}" y="${at(y)}" width="${BOX.width}" height="${BOX.height}"/>`;
  const next = boxes[index + 1];
  const x = LEFT + 16;
  const down =
    next !== undefined && ways.some(({ to }) => to === next.name)
      ? [line(`M${x},${at(y + BOX.height)}V${at(next.y)}`, '#17508f'), head(x, next.y, 'down', '#17508f')]
      : [];
  const rows = ways.map((way, nth) => text(INDENT, rowY(y, nth), rowSays(boxes, index, way)));
  return [frame, text(LEFT + 10, middleOf(y), name, 'bold'), ...down, ...rows];
}

/** Stages under one another, each with its ways out: down to the next, or along a rail to another. Throws on a way to no stage. */
export function drawStages(told: Told, stages: readonly StageBox[]): string {
  const { width, height, boxes, rails } = layOutStages(stages);
  return drawn(told, [width, height], [...rails.flatMap((rail) => railShape(rail, boxes)), ...boxes.flatMap(boxShape)]);
}
