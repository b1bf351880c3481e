import { MAIN } from './frame.ts';
import type { WrittenSheet } from './sheet.ts';
import { textElement, xmlText } from './text.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What Excel refuses as the name of a sheet. */
const isSheetName = (name: string): boolean => name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);

/** Throws where a workbook could not be opened: names of sheets that Excel does not take, or that two have. */
export function checkNames(names: readonly string[]): void {
  const bad = names.find((name) => !isSheetName(name));
  if (bad !== undefined) throw new RangeError(`no name for a sheet: ${bad}`);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) throw new RangeError('two sheets of one name');
}

export const sheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`;
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** What every part is. */
export const contentTypes = (sheets: number): string => {
  const part = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${SHEET_TYPE}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${part('xl/workbook.xml', 'sheet.main')}${part('xl/styles.xml', 'styles')}` +
    `${part('xl/sharedStrings.xml', 'sharedStrings')}${numbers(sheets)
      .map((number) => part(sheetPath(number), 'worksheet'))
      .join('')}</Types>`
  );
};

const relations = (targets: ReadonlyArray<readonly [type: string, target: string]>): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const packageRelations = (): string => relations([['officeDocument', 'xl/workbook.xml']]);

/** The sheets first: a sheet's number is also its relation's. */
export const bookRelations = (sheets: number): string =>
  relations([
    ...numbers(sheets).map((number) => ['worksheet', `worksheets/sheet${number}.xml`] as const),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);

/** Printed is just what is there, its head on every page. */
function printNames({ name, head, lastColumn, lastRow, pagesWide }: WrittenSheet, index: number): string {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const named = (what: string, range: string): string =>
    `<definedName name="_xlnm.${what}" localSheetId="${index}">${xmlText(sheet + range)}</definedName>`;
  const first = pagesWide > 1 ? `$A:$A,${sheet}` : '';
  return named('Print_Area', `$A$1:$${lastColumn}$${lastRow}`) + named('Print_Titles', `${first}$${head}:$${head}`);
}

export const bookPart = (sheets: readonly WrittenSheet[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets
    .map(({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets><definedNames>${sheets.map(printNames).join('')}</definedNames></workbook>`;

/** Every text once, in the order of their numbers. */
export function* textsPart(texts: Iterable<string>): Generator<string> {
  yield `<sst xmlns="${MAIN}">`;
  for (const text of texts) yield `<si>${textElement(text)}</si>`;
  yield '</sst>';
}
