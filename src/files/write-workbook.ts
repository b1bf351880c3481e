import type { WorkbookInRows } from '../documents/workbook.ts';
import { bookPart, bookRelations, checkNames, contentTypes, packageRelations, sheetPath, textsPart } from './xlsx/book.ts';
import { stylesPart } from './xlsx/looks.ts';
import { openPackage, type Package } from './xlsx/package.ts';
import { sheetPart, type WrittenSheet } from './xlsx/sheet.ts';
import { sharedTexts, type SharedTexts } from './xlsx/text.ts';

function writePart(into: Package, path: string, pieces: Iterable<string>): void {
  const part = into.open(path);
  for (const piece of pieces) part.write(piece);
  part.end();
}

async function writeSheets({ sheets }: WorkbookInRows, into: Package, texts: SharedTexts): Promise<readonly WrittenSheet[]> {
  const written: WrittenSheet[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const part = into.open(sheetPath(index + 1));
    const pieces = sheetPart(sheet, index === 0, texts);
    let piece = await pieces.next();
    for (; !piece.done; piece = await pieces.next()) part.write(piece.value);
    part.end();
    written.push(piece.value);
  }
  return written;
}

/**
 * The bytes of an xlsx file: typed cells, widths, a frozen bold head that every printed page repeats, sums as formulas. Rows are
 * taken as they come and packed at once; the same workbook always gives the same bytes.
 */
export async function writeWorkbook(workbook: WorkbookInRows): Promise<Uint8Array> {
  const { sheets } = workbook;
  checkNames(sheets.map(({ name }) => name));
  const into = openPackage();
  const texts = sharedTexts();
  writePart(into, '[Content_Types].xml', [contentTypes(sheets.length)]);
  writePart(into, '_rels/.rels', [packageRelations()]);
  writePart(into, 'xl/_rels/workbook.xml.rels', [bookRelations(sheets.length)]);
  writePart(into, 'xl/styles.xml', [stylesPart()]);
  writePart(into, 'xl/workbook.xml', [bookPart(await writeSheets(workbook, into, texts))]);
  writePart(into, 'xl/sharedStrings.xml', textsPart(texts.all()));
  return into.close();
}
