// What an import costs, in two figures over the embedded PostgreSQL. The answer: both clicks of the import page, until the rows
// are durably the programme's: reading within limits, every cell read by its kind, every applicant decided with its reasons, the
// files kept in the database, accepted once, the job asked for. The last case: the same, and then until the 10,000 cases stand
// with their events, hashes and register rows, the job's work done right behind the answer without waiting to be picked up.
// Floor of both: hucre reading the same sheet into cells, nothing else. All are warm, as in a server that has read before; two
// sheets by turns, so that no round reads what the one before has read. Not in ours: HTTP, upload, sign-in. The aim is on the answer,
// for which somebody waits; of the last case, which stands while the page counts, the figure is shown.
import { readXlsx } from 'hucre';
import { makeOfficeFolder } from '../dev/county/office-folder.ts';
import { granted } from '../dev/seed/granted.ts';
import { importWhole } from '../dev/seed/import-whole.ts';
import { commitImport } from '../src/app/commit-import.ts';
import type { Ports, Who } from '../src/app/ports.ts';
import { previewImport } from '../src/app/preview-import.ts';
import type { UploadedFile } from '../src/app/store-imports.ts';
import { openCountyDatabase } from './county-database.ts';
import type { Figure, Opened, Race } from './figure.ts';
import { gatherOfficer } from './gather-officer.ts';

const APPLICANTS = 10_000;
const SHEET = '企业申报汇总表.xlsx';

async function makeSheet(seed: number): Promise<UploadedFile> {
  const folder = await makeOfficeFolder({ seed, applicants: APPLICANTS, pilots: 10, untidy: true });
  const sheet = folder.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error(`no ${SHEET}`);
  return sheet;
}

/** Gives the number of applicants: of those decided, or of those whose case stands. */
type Import = (ports: Ports, officer: Who, sheet: UploadedFile) => Promise<number>;

const untilTheAnswer: Import = async (ports, officer, sheet) => {
  const { id, applicants } = granted(await previewImport(ports, officer, [sheet]));
  granted(await commitImport(ports, officer, id));
  return applicants.length;
};
const untilTheLastCase: Import = async (ports, officer, sheet) => (await importWhole(ports, officer, [sheet])).opened;

const race =
  (work: Import) =>
  async (opened: Opened): Promise<Race> => {
    const database = await openCountyDatabase(opened);
    const [one, other] = [await makeSheet(11), await makeSheet(12)];
    let sheet = one;
    const counties = await Promise.all(Array.from({ length: 12 }, (_, index) => database.openCounty(`county-${index}`)));
    const timed = async (round: () => Promise<number>): Promise<number> => {
      const start = performance.now();
      const rows = await round();
      if (rows < APPLICANTS) throw new Error(`only ${rows} rows`);
      return performance.now() - start;
    };
    const ours = async (): Promise<number> => {
      const ports = counties.pop();
      if (!ports) throw new Error('more rounds than counties');
      const officer = await gatherOfficer(ports);
      sheet = sheet === one ? other : one;
      return timed(() => work(ports, officer, sheet));
    };
    const floor = (): Promise<number> => timed(async () => (await readXlsx(sheet.bytes)).sheets[0]?.rows.length ?? 0);
    return { ours, floor };
  };

export const importFigures: readonly Figure[] = [
  {
    name: 'import: 10,000 applicants to the answer, against reading the sheet',
    unit: 'ms',
    aim: { ratio: 'cost', atMost: 2 },
    open: race(untilTheAnswer),
  },
  {
    name: 'import: 10,000 applicants until the last case stands, against reading the sheet',
    unit: 'ms',
    aim: { ratio: 'cost', atMost: null },
    open: race(untilTheLastCase),
  },
];
