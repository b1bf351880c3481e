import { AlignmentType, type FileChild, type Paragraph, Table, TableCell, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Attendance, Block, Dispatch } from '../../documents/dispatch/dispatch.ts';
import { textOf } from '../../documents/dispatch/figures-of.ts';
import { CELL, PAGE, SIZE } from '../../documents/dispatch/page-measures.ts';
import { holdsLongCode } from '../page-data.ts';
import type { Face } from '../typefaces.ts';
import { empty, exactly, line, millimetres, run, text, twips, TWO_CELLS } from './line.ts';

const HEADING_FACES: readonly Face[] = ['hei', 'kai', 'fang', 'fang'];

const cell = (words: string, width: number, face: Face): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [line([run(words, { size: SIZE.small, face })], { alignment: AlignmentType.CENTER, spacing: exactly(20) })],
  });

function tableOf({ shares, head, rows }: Extract<Block, { kind: 'table' }>): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((millimetres(PAGE.coreWidth) * share) / whole));
  const row = (cells: readonly string[], face: Face, tableHeader: boolean): TableRow =>
    new TableRow({ tableHeader, cantSplit: true, children: cells.map((words, index) => cell(words, widths[index] ?? 0, face)) });
  return new Table({
    columnWidths: widths,
    margins: { left: twips(3), right: twips(3) },
    width: { size: millimetres(PAGE.coreWidth), type: WidthType.DXA },
    rows: [
      row(head, 'hei', true),
      ...rows.map((cells) =>
        row(
          cells.map((part) => textOf([part])),
          'fang',
          false,
        ),
      ),
    ],
  });
}

/** 出席 in 黑体 two characters in; what runs over begins below the first name (10.3). */
const attendanceOf = ({ as, parts }: Attendance): Paragraph =>
  line([text(`${as}：`, 'hei'), text(textOf(parts))], { indent: { left: twips(CELL * 5), hanging: twips(CELL * 3) } });

/** One piece of the text: a heading, a paragraph, a table, who was there. The last is not parted from the signature. */
export function blockOf(block: Block, isLast: boolean): FileChild[] {
  if (block.kind === 'table') return [tableOf(block), empty()];
  if (block.kind === 'attendance') return [empty(), ...block.lines.map(attendanceOf)];
  const words = textOf(block.parts);
  const face = block.kind === 'heading' ? (HEADING_FACES[block.level - 1] ?? 'fang') : 'fang';
  return [
    line([text(words, face)], {
      indent: { firstLine: TWO_CELLS },
      // What is signed is not parted from the signature.
      keepNext: isLast || block.kind === 'heading',
      alignment: holdsLongCode(words) ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
    }),
  ];
}

/** 附件说明 below the text, numbered where there are several (7.3.4). */
export const attachmentsOf = ({ attachments }: Dispatch): Paragraph[] =>
  attachments.length === 0
    ? []
    : [
        line([], { keepNext: true }),
        ...attachments.map((name, index) =>
          line([text(`${index === 0 ? '附件：' : '　　　'}${attachments.length > 1 ? `${index + 1}. ` : ''}${name}`)], {
            indent: { left: TWO_CELLS },
            keepNext: true,
          }),
        ),
      ];
