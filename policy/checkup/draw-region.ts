import { formatWan } from '../../src/kernel/fen.ts';
import type { FundRegion, Point } from './fund-region.ts';

const [WIDTH, HEIGHT, MARGIN] = [480, 260, 48];

/** Whole pixels; an axis without any money draws everything at its beginning. */
const along = (fen: number, most: number, pixels: number): number =>
  most === 0 ? 0 : Number((BigInt(fen) * BigInt(pixels)) / BigInt(most));

/** The region as an SVG text: transformation to the right, support upwards, each axis on a scale of its own. For people. */
export function drawRegion({ corners, promisedFen }: FundRegion): string {
  const mostRight = Math.max(...corners.map(({ transformationFen }) => transformationFen));
  const mostUp = Math.max(...corners.map(({ supportFen }) => supportFen));
  const place = ({ transformationFen, supportFen }: Point): readonly [number, number] => [
    MARGIN + along(transformationFen, mostRight, WIDTH - 3 * MARGIN),
    HEIGHT - MARGIN - along(supportFen, mostUp, HEIGHT - 2 * MARGIN),
  ];
  const label = (corner: Point): string => {
    const [x, y] = place(corner);
    return `<circle cx="${x}" cy="${y}" r="3"/><text x="${x + 5}" y="${y - 6}">${formatWan(corner.transformationFen)}，${formatWan(corner.supportFen)}</text>`;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-size="11" font-family="sans-serif">`,
    `<title>资金可行范围：企业改造与配套支出（万元），上限合计 ${formatWan(promisedFen)} 万元</title>`,
    `<polygon points="${corners.map((corner) => place(corner).join(',')).join(' ')}" fill="#dbe7f3" stroke="#1f5a96"/>`,
    ...corners.map(label),
    `<text x="${WIDTH - 2 * MARGIN}" y="${HEIGHT - 14}">企业改造（万元）→</text><text x="4" y="16">配套（万元）↑</text>`,
    '</svg>',
  ].join('\n');
}
