import type { CaseKind, EventOf, StateOf } from '../../cases/kinds.ts';
import { KIND_WORDS } from '../../cases/kind-words.ts';
import { casePage } from '../../documents/folder/case-page.ts';
import { fileSafe, type FolderFile } from '../../documents/folder/folder.ts';
import { keptWorkbook } from '../../documents/kept-workbook.ts';
import { wholeSheet, type WorkbookSheet } from '../../documents/workbook.ts';
import { writeCsv } from '../../documents/write-csv.ts';
import { formatDay } from '../../kernel/day.ts';
import { type KeptName, keptRegisters } from '../../registers/kept/index.ts';
import { digestsIn } from '../evidence/evidence.ts';
import { readPolicyNow } from '../in-force.ts';
import { rowsOf } from '../kept/rows-of.ts';
import { ledgerSheet } from '../ledger-sheet.ts';
import { listingOf } from '../listing.ts';
import type { Ports } from '../ports.ts';
import type { Reads, StoredCase, StoredEvent } from '../store.ts';
import { timelineOf } from '../views/timeline.ts';
import { packedCase } from './packed-case.ts';
import { registerSheets } from './register-sheets.ts';
import { sentPapers } from './sent-papers.ts';

const MOST = 100_000;
type Needed = Pick<Ports, 'store' | 'hash' | 'moment' | 'policies' | 'bindArchive'>;
/** A file of the programme, and the part of the folder it stands in. */
export type ProgrammeFile = { readonly part: string; readonly file: FolderFile };

const asCsv = (folder: string, sheet: WorkbookSheet): FolderFile => ({
  name: `${folder}/${fileSafe(sheet.name)}.csv`,
  title: sheet.name,
  content: writeCsv(sheet),
});

/** Every kept register that has rows, as its own sheet goes out. */
async function* keptSheets(reads: Reads): AsyncGenerator<WorkbookSheet> {
  for (const [name, register] of Object.entries(keptRegisters)) {
    const rows = (await rowsOf(reads, name as KeptName)).map(({ id, version, state }) => ({ id, version, cells: state.cells }));
    if (rows.length > 0) yield* keptWorkbook(register, rows).sheets;
  }
}

const recordedOf = ({ payload, ...event }: StoredEvent) => ({ ...event, payload: payload as EventOf<CaseKind> });

/** What a person reads of a case: its steps and the names of its files, as one page. */
async function pageOf(reads: Reads, { id, kind }: StoredCase, title: string): Promise<FolderFile> {
  const events = await reads.listEvents(id);
  const steps = timelineOf(kind, events.map(recordedOf)).map(({ on, by, label, says }) => ({ on: formatDay(on), by, label, says }));
  const papers = [];
  for (const digest of digestsIn(events.map(({ payload }) => payload))) {
    const found = await reads.findFile(digest);
    if (found) papers.push({ name: found.name, digest });
  }
  return {
    name: `案卷/${KIND_WORDS[kind]}/${fileSafe(title)} ${id}.html`,
    title: `${KIND_WORDS[kind]}：${title}`,
    content: casePage(title, steps, papers),
  };
}

async function* caseFiles(ports: Needed, programmeId: string, reads: Reads): AsyncGenerator<ProgrammeFile> {
  const policy = await readPolicyNow(ports, programmeId);
  for (const kind of Object.keys(KIND_WORDS) as CaseKind[])
    for (const stored of (await reads.listCasesOfKind(kind, MOST)).toReversed()) {
      const { title } = listingOf(kind, stored.state as StateOf<CaseKind>, policy, ports.hash);
      yield { part: '案卷', file: await pageOf(reads, stored, title) };
      const packed = await packedCase(ports, programmeId, stored.id, title);
      if (packed.ok) yield { part: '证据包', file: packed.value };
    }
}

/**
 * Everything of a programme for a reader without the product, file by file: books, registers, papers, every case as a page and as an
 * evidence pack. A case that no published root covers yet has its page alone.
 */
export async function* programmeFiles(ports: Needed, programmeId: string): AsyncGenerator<ProgrammeFile> {
  const reads = ports.store.in(programmeId);
  yield { part: '账簿', file: asCsv('账簿', await wholeSheet(ledgerSheet(reads))) };
  for (const sheet of await registerSheets(reads)) yield { part: '导入的台账', file: asCsv('台账', sheet) };
  for await (const sheet of keptSheets(reads)) yield { part: '在线登记的台账', file: asCsv('登记簿', sheet) };
  for (const file of await sentPapers(reads, await reads.listDispatches())) yield { part: '公文', file };
  yield* caseFiles(ports, programmeId, reads);
}
