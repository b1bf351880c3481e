import type { WorkbookColumn } from '../../documents/workbook.ts';
import { LOOK, lookOf } from './looks.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** So many signs still read well across a sheet of A4. */
const PAGE_WIDTH = 210;

type Columns = readonly WorkbookColumn[];

/** What is too wide for one page goes over several, its first column on each. */
export const pagesWide = (columns: Columns): number =>
  Math.max(1, Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PAGE_WIDTH));

const columnElement = (column: WorkbookColumn, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${column.width}" style="${LOOK[lookOf(column)]}" customWidth="1"/>`;

/** What stands before the rows: the head frozen, each column's width and look, for cells yet to be filled too. */
export const opening = (columns: Columns, head: number, isFirst: boolean): string =>
  `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
  `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
  `<pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15"/>${columns.length === 0 ? '' : `<cols>${columns.map(columnElement).join('')}</cols>`}<sheetData>`;

/** What stands behind them: how the sheet goes on paper. */
export const closing = (columns: Columns): string =>
  '</sheetData><printOptions horizontalCentered="1" gridLines="1"/>' +
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
  `<pageSetup paperSize="9" fitToWidth="${pagesWide(columns)}" fitToHeight="0" orientation="landscape"/>` +
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>';
