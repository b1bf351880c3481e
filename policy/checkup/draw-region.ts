import { formatWan } from '../../src/kernel/fen.ts';
import { cornersInWords } from './corners-in-words.ts';
import type { FundRegion, Point } from './fund-region.ts';

const [WIDTH, HEIGHT] = [520, 300];
const LEFT = 40;
const TOP = 46;
const [ACROSS, UP] = [WIDTH - LEFT - 110, HEIGHT - TOP - 44];
const BASE = TOP + UP;

/** Whole pixels; an axis without any money draws everything at its beginning. */
const along = (fen: number, most: number, pixels: number): number =>
  most === 0 ? 0 : Number((BigInt(fen) * BigInt(pixels)) / BigInt(most));

type Place = (point: Point) => readonly [x: number, y: number];

function placeIn(corners: readonly Point[]): Place {
  const mostRight = Math.max(...corners.map(({ transformationFen }) => transformationFen));
  const mostUp = Math.max(...corners.map(({ supportFen }) => supportFen));
  return ({ transformationFen, supportFen }) => [LEFT + along(transformationFen, mostRight, ACROSS), BASE - along(supportFen, mostUp, UP)];
}

const line = (x1: number, y1: number, x2: number, y2: number, dashed = false): string =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${dashed ? ' stroke-dasharray="4 4"' : ''}/>`;
const words = (x: number, y: number, says: string): string => `<text x="${x}" y="${y}">${says}</text>`;

/** A corner with its two amounts: below the axis where it stands on it, else above. */
function mark(corner: Point, place: Place): string {
  const [x, y] = place(corner);
  const says = `${formatWan(corner.transformationFen)}，${formatWan(corner.supportFen)}`;
  return `<circle cx="${x}" cy="${y}" r="4"/>${words(x + 4, corner.supportFen === 0 ? y + 18 : y - 8, says)}`;
}

/**
 * The region as an SVG text in the colour of its surroundings: transformation to the right, support upwards, each axis on a scale
 * of its own; dashed, the caps; the slanting edge is the share. Its description says the same corners in words.
 */
export function drawRegion(region: FundRegion): string {
  const { corners, promisedFen } = region;
  const place = placeIn(corners);
  const [right, top] = [LEFT + ACROSS, TOP];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="region-title region-words" font-size="14" font-family="sans-serif" fill="currentColor">`,
    `<title id="region-title">资金可行范围：企业改造与配套支出（万元），上限合计 ${formatWan(promisedFen)} 万元</title>`,
    `<desc id="region-words">${cornersInWords(region)}</desc>`,
    '<g stroke="currentColor">',
    line(LEFT, BASE, right + 30, BASE),
    line(LEFT, BASE, LEFT, top - 20),
    line(right, BASE, right, top - 12, true),
    line(LEFT, top, right + 30, top, true),
    `<polygon points="${corners.map((corner) => place(corner).join(',')).join(' ')}" fill-opacity="0.15"/>`,
    '</g>',
    ...corners.map((corner) => mark(corner, place)),
    words(right - 90, BASE + 38, '企业改造（万元）→'),
    words(4, 16, '配套（万元）↑'),
    '</svg>',
  ].join('\n');
}
