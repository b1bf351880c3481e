import {
  BorderStyle,
  type Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableRow,
  type TextRun,
  WidthType,
} from 'docx';
import type { Dispatch } from '../../documents/dispatch/dispatch.ts';
import { PAGE, points, RULE, SIZE } from '../../documents/dispatch/page-measures.ts';
import { formatDay } from '../../kernel/day.ts';
import { empty, exactly, line, millimetres, run, twips } from './line.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const ruled = (mm: number) => ({ style: BorderStyle.SINGLE, size: Math.round(points(mm) * 8), color: '000000' }) as const;
/** 版记 of a letter: no rules, and not who printed it (10.1). */
export const copiesOf = ({ copies }: Dispatch): Paragraph[] =>
  copies.length === 0 ? [] : [empty(), line([run(`\u3000抄送：${copies.join('，')}。`, { size: SIZE.small })], { spacing: exactly(24) })];

/** 版记 (7.4): copies, then who printed it and when, between rules, at the foot of the last page. */
export function imprintOf({ office, dated, copies }: Dispatch): Table {
  const small = (words: string): TextRun => run(words, { size: SIZE.small });
  const width = { size: millimetres(PAGE.coreWidth), type: WidthType.DXA };
  const position = millimetres(PAGE.coreWidth) - 2 * twips(SIZE.small);
  const lines = [
    ...(copies.length > 0 ? [line([small(`抄送：${copies.join('，')}。`)], { spacing: exactly(24), keepNext: true })] : []),
    line([small(office.name), small(`\t${formatDay(dated)}印发`)], { spacing: exactly(24), tabStops: [{ type: 'right', position }] }),
  ];
  return new Table({
    width,
    columnWidths: [width.size],
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: RelativeHorizontalPosition.CENTER,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    borders: {
      top: ruled(RULE.thick),
      bottom: ruled(RULE.thick),
      insideHorizontal: ruled(RULE.thin),
      left: NONE,
      right: NONE,
      insideVertical: NONE,
    },
    rows: lines.map(
      (child) =>
        new TableRow({
          cantSplit: true,
          children: [new TableCell({ width, margins: { left: twips(SIZE.small), right: twips(SIZE.small) }, children: [child] })],
        }),
    ),
  });
}
