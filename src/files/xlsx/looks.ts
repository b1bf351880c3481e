import type { WorkbookColumn } from '../../documents/workbook.ts';

type Kind = WorkbookColumn['kind'];
/** `format`: a number format by its number; the built-in ones are @ (49) and #,##0.00 (4), which Excel shows as the machine's own. */
type Look = { readonly format: number; readonly bold?: true; readonly head?: true; readonly align: string };

const DAY_FORMAT = 164;
const [GENERAL, YUAN, TEXT] = [0, 4, 49];
const TOP = 'vertical="top"';

const LOOKS = {
  plain: { format: GENERAL, align: '' },
  // 文本格式: a text that begins with = + - or @ stays a text when somebody edits the cell.
  text: { format: TEXT, align: `${TOP} wrapText="1"` },
  number: { format: GENERAL, align: TOP },
  fen: { format: YUAN, align: TOP },
  day: { format: DAY_FORMAT, align: `${TOP} horizontal="center"` },
  /** One line, over the empty cells beside it, instead of growing tall in its column. */
  line: { format: TEXT, align: TOP },
  head: { format: TEXT, bold: true, head: true, align: 'horizontal="center" vertical="center" wrapText="1"' },
  total: { format: TEXT, bold: true, head: true, align: '' },
  totalNumber: { format: GENERAL, bold: true, head: true, align: '' },
  totalFen: { format: YUAN, bold: true, head: true, align: '' },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof LOOKS;
const NAMES = Object.keys(LOOKS) as LookName[];
/** A look's number, as cells and columns call it. */
export const LOOK = Object.fromEntries(NAMES.map((name, number) => [name, number])) as Readonly<Record<LookName, number>>;

/** How the cells of a column look. */
export const lookOf = ({ kind, technical }: WorkbookColumn): LookName => (technical && kind === 'text' ? 'line' : kind);

/** How a sum below the last row looks. */
export const totalLook = (kind: Kind): LookName => (kind === 'fen' ? 'totalFen' : 'totalNumber');

const formatOf = ({ format, bold, head, align }: Look): string =>
  `<xf numFmtId="${format}" fontId="${bold ? 1 : 0}" fillId="${head ? 2 : 0}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"` +
  (align === '' ? '/>' : ` applyAlignment="1"><alignment ${align}/></xf>`);

// 宋体: what Excel and WPS in Chinese begin a sheet with; its width is what a column's width counts in.
const font = (isBold: boolean): string => `<font>${isBold ? '<b/>' : ''}<sz val="11"/><name val="宋体"/><charset val="134"/></font>`;

/** The part that says how every look looks. */
export const stylesPart = (): string =>
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="1"><numFmt numFmtId="${DAY_FORMAT}" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  `<fonts count="2">${font(false)}${font(true)}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${NAMES.length}">${NAMES.map((name) => formatOf(LOOKS[name])).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
