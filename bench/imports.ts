// What an import costs. Ours: both clicks of the import page over the embedded PostgreSQL: reading within limits, every cell read
// by its kind, every applicant decided with its reasons, the preview kept, then 10,000 cases with their events, hashes and register
// rows in one transaction. Floor: hucre reading the same sheet into cells, nothing else. Both are warm, as in a server that has
// read before; two sheets by turns, so that no round reads what the one before has read. Not in ours: HTTP, upload, sign-in.
import { readXlsx } from 'hucre';
import { makeOfficeFolder } from '../dev/county/office-folder.ts';
import type { UploadedFile } from '../src/app/store-imports.ts';
import { openCountyDatabase } from './county-database.ts';
import type { Figure, Race } from './figure.ts';
import { gatherOfficer, importFiles } from './import-files.ts';

const APPLICANTS = 10_000;
const SHEET = '企业申报汇总表.xlsx';

async function makeSheet(seed: number): Promise<UploadedFile> {
  const folder = await makeOfficeFolder({ seed, applicants: APPLICANTS, pilots: 10, untidy: true });
  const sheet = folder.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error(`no ${SHEET}`);
  return sheet;
}

async function open(): Promise<Race> {
  const database = await openCountyDatabase();
  const [one, other] = [await makeSheet(11), await makeSheet(12)];
  let sheet = one;
  const counties = await Promise.all(Array.from({ length: 12 }, (_, index) => database.openCounty(`county-${index}`)));
  const timed = async (work: () => Promise<number>): Promise<number> => {
    const start = performance.now();
    const rows = await work();
    if (rows < APPLICANTS) throw new Error(`only ${rows} rows`);
    return performance.now() - start;
  };
  const ours = async (): Promise<number> => {
    const ports = counties.pop();
    if (!ports) throw new Error('more rounds than counties');
    const officer = await gatherOfficer(ports);
    sheet = sheet === one ? other : one;
    return timed(async () => (await importFiles(ports, officer, [sheet])).added);
  };
  const floor = (): Promise<number> => timed(async () => (await readXlsx(sheet.bytes)).sheets[0]?.rows.length ?? 0);
  return { ours, floor, close: database.close };
}

export const importFigure: Figure = {
  name: 'import: 10,000 applicants against reading the sheet',
  unit: 'ms',
  aim: { ratio: 'cost', atMost: 2 },
  open,
};
