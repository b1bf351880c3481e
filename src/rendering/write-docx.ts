import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FrameAnchorType,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import type { Attendance, Block, Dispatch } from '../documents/dispatch/dispatch.ts';
import { textOf } from '../documents/dispatch/figures-of.ts';
import { CELL, GAP, LETTER, LINE, markSize, PAGE, points, RULE, SIZE } from '../documents/dispatch/page-measures.ts';
import { sayNumber } from '../documents/dispatch/say-number.ts';
import { titleLines } from '../documents/dispatch/title-lines.ts';
import { formatDay } from '../kernel/day.ts';
import { fixedZip } from './fixed-zip.ts';
import { holdsLongCode, markOf } from './page-data.ts';
import { type Face, WORD_NAMES } from './typefaces.ts';

/** Word's unit of length: a twentieth of a point. */
const twips = (pt: number): number => Math.round(pt * 20);
const millimetres = (mm: number): number => twips(points(mm));
const RED = 'FF0000';

type Written = { readonly size?: number; readonly face?: Face; readonly colour?: string; readonly onGrid?: boolean };
const run = (text: string, { size = SIZE.text, face = 'fang', colour, onGrid = false }: Written = {}): TextRun =>
  new TextRun({
    text,
    size: size * 2,
    font: { ascii: WORD_NAMES[face], eastAsia: WORD_NAMES[face], hAnsi: WORD_NAMES[face] },
    // 28 characters a line: each is a little closer to the next than the font has it.
    ...(onGrid && { characterSpacing: Math.floor((CELL - SIZE.text) * 20) }),
    ...(colour !== undefined && { color: colour }),
  });

const exactly = (pt: number, before = 0): NonNullable<IParagraphOptions['spacing']> => ({
  line: twips(pt),
  lineRule: LineRuleType.EXACT,
  before: twips(before),
  after: 0,
});
const line = (runs: readonly TextRun[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: exactly(LINE), widowControl: false, autoSpaceEastAsianText: false, ...options, children: [...runs] });
const empty = (): Paragraph => line([]);
const TWO_CELLS = twips(CELL * 2);
const HEADING_FACES: readonly Face[] = ['hei', 'kai', 'fang', 'fang'];
const text = (words: string, face: Face = 'fang'): TextRun => run(words, { face, onGrid: true });

type Rule = NonNullable<NonNullable<IParagraphOptions['border']>['bottom']>;
/** One text left and one right, each one character from the edge. */
const atEnds = (left: string, right: readonly TextRun[], border: IParagraphOptions['border'] = {}): Paragraph =>
  line([run(`\u3000${left}\t`), ...right], { tabStops: [{ type: 'right', position: millimetres(PAGE.coreWidth) - twips(CELL) }], border });

/** 发文字号 in the middle; on what goes to a higher office left, with 签发人 right (7.2.5, 7.2.6); on minutes above their issuer and day. */
function numberOf({ number, signer, form, office, dated }: Dispatch, rule: Rule): Paragraph[] {
  const border = { bottom: rule };
  const says = run(sayNumber(number));
  if (form?.is === 'minutes')
    return [line([says], { alignment: AlignmentType.CENTER }), atEnds(office.name, [run(formatDay(dated))], border)];
  if (signer === null) return [line([says], { alignment: AlignmentType.CENTER, border })];
  return [atEnds(sayNumber(number), [run('签发人：'), run(signer, { face: 'kai' })], border)];
}

const titleOf = ({ title }: Dispatch): Paragraph[] => [
  empty(),
  empty(),
  ...titleLines(title).map((each) => line([run(each, { size: SIZE.title, face: 'mark' })], { alignment: AlignmentType.CENTER })),
  empty(),
];

type DoubleRule = { readonly style: Rule['style']; readonly y: number };
/** A red double rule at so many millimetres of the first sheet of a letter. */
const ruleAt = ({ style, y }: DoubleRule): Paragraph =>
  line([], {
    spacing: exactly(2),
    frame: {
      type: 'absolute',
      position: { x: millimetres((PAGE.width - LETTER.width) / 2), y: millimetres(y) },
      width: millimetres(LETTER.width),
      height: twips(2),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    },
    border: { top: { style, color: RED, size: 24, space: 0 } },
  });

/** 信函 (10.1): the issuer's name in the upper margin, a double rule below it and another at the sheet's foot. */
function letterHead(dispatch: Dispatch): Header {
  const mark = markOf(dispatch);
  const size = markSize(mark);
  const y = LETTER.top + size / points(1) + LETTER.rule;
  return new Header({
    children: [
      line([run(mark, { size, face: 'mark', colour: RED })], { alignment: AlignmentType.CENTER, spacing: exactly(size) }),
      ruleAt({ style: BorderStyle.THICK_THIN_SMALL_GAP, y }),
      ruleAt({ style: BorderStyle.THIN_THICK_SMALL_GAP, y: PAGE.height - LETTER.bottom }),
      // The text begins below the first rule, seven eighths of a character from it.
      line([], { spacing: exactly(points(LETTER.rule + 2)) }),
    ],
  });
}

/** 发文机关标志, 发文字号 with the red rule below it, 标题 (7.2.4, 7.2.5, 7.2.7, 7.3.1). */
function headOf(dispatch: Dispatch): Paragraph[] {
  if (dispatch.form?.is === 'letter')
    return [
      line([run(sayNumber(dispatch.number))], { alignment: AlignmentType.RIGHT, spacing: exactly(LINE, SIZE.small) }),
      ...titleOf(dispatch),
    ];
  const mark = markOf(dispatch);
  const size = markSize(mark);
  const rule = { style: BorderStyle.SINGLE, color: RED, size: Math.round(points(RULE.thick) * 8), space: Math.round(points(GAP.redRule)) };
  return [
    line([run(mark, { size, face: 'mark', colour: RED })], { alignment: AlignmentType.CENTER, spacing: exactly(size, points(GAP.mark)) }),
    empty(),
    empty(),
    ...numberOf(dispatch, rule),
    ...titleOf(dispatch),
  ];
}

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

function blockOf(block: Block, isLast: boolean): FileChild[] {
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

const attachmentsOf = ({ attachments }: Dispatch): Paragraph[] =>
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

/** 署名 centred over 成文日期, which ends four characters from the edge (7.3.5.2). Digits are half as wide as characters. Minutes have it in their head. */
function signedBy({ office, dated, form }: Dispatch): Paragraph[] {
  if (form?.is === 'minutes') return [];
  const day = formatDay(dated);
  const widthOf = (words: string): number => [...words].reduce((sum, sign) => sum + (/[\d ]/.test(sign) ? CELL / 2 : CELL), 0);
  const right = Math.max(4 * CELL + (widthOf(day) - widthOf(office.name)) / 2, 2 * CELL);
  const signed = (words: string, pt: number): Paragraph =>
    line([text(words)], { alignment: AlignmentType.RIGHT, indent: { right: twips(pt) }, keepLines: true, keepNext: words !== day });
  return [line([], { keepNext: true }), line([], { keepNext: true }), signed(office.name, right), signed(day, 4 * CELL)];
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const ruled = (mm: number) => ({ style: BorderStyle.SINGLE, size: Math.round(points(mm) * 8), color: '000000' }) as const;
/** 版记 of a letter: no rules, and not who printed it (10.1). */
const copiesOf = ({ copies }: Dispatch): Paragraph[] =>
  copies.length === 0 ? [] : [empty(), line([run(`\u3000抄送：${copies.join('，')}。`, { size: SIZE.small })], { spacing: exactly(24) })];

/** 版记 (7.4): copies, then who printed it and when, between rules, at the foot of the last page. */
function imprintOf({ office, dated, copies }: Dispatch): Table {
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

/** Odd pages have it right, even pages left, one character in, below the core (7.5). */
const pageNumber = (alignment: 'left' | 'right'): Footer => {
  const dash = { size: SIZE.small, face: 'song' } as const;
  const digits = new TextRun({ children: [PageNumber.CURRENT], size: SIZE.small * 2, font: WORD_NAMES.song });
  return new Footer({
    children: [
      new Paragraph({ alignment, indent: { [alignment]: twips(SIZE.small) }, children: [run('— ', dash), digits, run(' —', dash)] }),
    ],
  });
};

/** The paper as a .docx of A4 pages of 22 lines by 28 characters (GB/T 9704-2012), the same bytes for the same paper. */
export async function writeDocx(dispatch: Dispatch): Promise<Uint8Array> {
  const isLetter = dispatch.form?.is === 'letter';
  const document = new Document({
    title: dispatch.title,
    creator: dispatch.office.name,
    lastModifiedBy: dispatch.office.name,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          titlePage: isLetter,
          page: {
            size: { width: millimetres(PAGE.width), height: millimetres(PAGE.height) },
            margin: {
              top: millimetres(PAGE.top),
              bottom: millimetres(PAGE.bottom),
              left: millimetres(PAGE.left),
              right: millimetres(PAGE.right),
              header: millimetres(LETTER.top),
              // The page number's line begins so far above the edge that its dash lies 7 mm below the core.
              footer: millimetres(PAGE.bottom - GAP.pageNumber) - twips(SIZE.small / 2 + 2),
            },
          },
        },
        footers: {
          default: pageNumber('right'),
          even: pageNumber('left'),
          ...(isLetter && { first: new Footer({ children: [empty()] }) }),
        },
        ...(isLetter && { headers: { first: letterHead(dispatch) } }),
        children: [
          ...headOf(dispatch),
          ...(dispatch.addressee === null ? [] : [line([text(`${dispatch.addressee}：`)])]),
          ...dispatch.body.flatMap((block, index) => blockOf(block, index === dispatch.body.length - 1)),
          ...attachmentsOf(dispatch),
          ...signedBy(dispatch),
          // A table hangs on the paragraph after it.
          ...(isLetter ? copiesOf(dispatch) : [empty(), imprintOf(dispatch), line([], { spacing: exactly(1) })]),
        ],
      },
    ],
  });
  return fixedZip(await Packer.toBuffer(document), dispatch.dated);
}
