import { missingFor, type MissingPiece } from '../../cases/performance/missing-for.ts';
import { EVALUATION_ROUNDS, type EvaluationRound } from '../../cases/performance/records.ts';
import { selfEvaluated } from '../../cases/performance/self-evaluations.ts';
import { correctionsOf, findSurvey, type KnownPerformance } from '../../cases/performance/state.ts';
import type { KnownCase } from '../../cases/named-projects.ts';
import { PILOT_STAGES } from '../../cases/project/stages.ts';
import { monitoringSheets, scoreSheet } from '../../documents/evaluation-workbook.ts';
import { scoreNote, selfSheet, surveySheet } from '../../documents/folder/evaluation-sheets.ts';
import { figuresPage } from '../../documents/folder/figures-page.ts';
import { fileSafe, type Folder, type FolderFile, type FolderNote, type FolderPart } from '../../documents/folder/folder.ts';
import { wholeSheet, type WorkbookSheet } from '../../documents/workbook.ts';
import { writeCsv } from '../../documents/write-csv.ts';
import { formatDay } from '../../kernel/day.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { bindVolume } from '../dispatches/bind-volume.ts';
import { mayRead } from '../dispatches/may-read-dispatch.ts';
import { readFigures } from '../facts/load-figures.ts';
import { readFigures as readDrawings } from '../figures/read-figures.ts';
import { ledgerSheet } from '../ledger-sheet.ts';
import { listProjectsAt } from '../list-projects-at.ts';
import { openCase, type OpenedCase } from '../open-case.ts';
import type { Ports, Who } from '../ports.ts';
import type { KeptFile } from '../read-file.ts';
import type { Reads } from '../store.ts';
import { packedCase } from './packed-case.ts';
import { sealFolder } from './seal-folder.ts';
import { sentPapers } from './sent-papers.ts';

const MOST = 1_000;
const sheetFile = (sheet: WorkbookSheet): FolderFile => ({ name: `${sheet.name}.csv`, title: sheet.name, content: writeCsv(sheet) });
const byCreditCode = (a: KnownCase, b: KnownCase): number => a.state.application.creditCode.localeCompare(b.state.application.creditCode);
/** What could be made of several pieces, and what could not, with why. */
type Made = { readonly files: readonly FolderFile[]; readonly missing: readonly MissingPiece[] };

/** Every pilot's whole file as a PDF, in the order of the sheets. */
async function volumesOf(ports: Ports, who: Who, reads: Reads): Promise<Made> {
  const made: { files: FolderFile[]; missing: MissingPiece[] } = { files: [], missing: [] };
  // One after another: the typesetter holds one book at a time.
  for (const { caseId, state } of (await listProjectsAt(reads, PILOT_STAGES, MOST)).toSorted(byCreditCode)) {
    const { name } = state.application;
    const bound = await bindVolume(ports, who, caseId);
    if (bound.ok)
      made.files.push({ name: `一企一档/${fileSafe(name)} ${caseId}.pdf`, title: `${name}：一企一档`, content: bound.value.bytes });
    else made.missing.push({ what: `${name}的一企一档（${bound.refusal.message}）`, owes: '系统管理员' });
  }
  return made;
}

/** The charts as one page with their tables; none for whoever does not see every case. */
async function figuresFile(ports: Ports, who: Who): Promise<readonly FolderFile[]> {
  const read = await readDrawings(ports, who);
  if (!read.ok) return [];
  const drawings = read.value.drawings.filter(({ rows }) => rows.length > 0);
  return [{ name: '图表.html', title: '图表', content: figuresPage(`图表（${formatDay(read.value.on)}）`, drawings) }];
}

const missingNote = (missing: readonly MissingPiece[]): FolderNote => ({
  title: missing.length === 0 ? '缺项：没有' : `缺项：${missing.length}项`,
  head: ['缺什么', '由谁补'],
  rows: missing.map(({ what, owes }) => [what, owes]),
});

/** The sheets that the record itself makes. */
async function sheetsOf(
  state: KnownPerformance,
  round: EvaluationRound,
  reads: Reads,
  own: WorkbookSheet,
): Promise<readonly WorkbookSheet[]> {
  const evaluation = state.evaluations.find((each) => each.round === round);
  const survey = findSurvey(state, round);
  const monitored = monitoringSheets({ reports: state.reports, corrections: correctionsOf(state) });
  return [
    ...(evaluation ? [scoreSheet(state, evaluation)] : []),
    own,
    ...(survey ? [surveySheet(survey)] : []),
    ...monitored,
    await wholeSheet(ledgerSheet(reads)),
  ];
}

async function folderOf(
  ports: Ports,
  who: Who,
  { opened, reads, stored }: OpenedCase,
  round: EvaluationRound,
): Promise<{ readonly folder: Folder<FolderFile>; readonly missing: number }> {
  const state = opened.state as KnownPerformance;
  const { today } = opened.context;
  const facts = await readFigures(reads, state);
  const self = selfEvaluated(facts.pilots, round);
  const pack = await packedCase(ports, who.programmeId, stored.id, '绩效案卷');
  const volumes = await volumesOf(ports, who, reads);
  const issued = (await reads.listDispatches()).filter(({ kind }) => mayRead(who.actor, kind));
  const missing = [
    ...missingFor(state, facts, round, today),
    ...volumes.missing,
    ...(pack.ok ? [] : [{ what: `绩效案卷的证据包（${pack.refusal.message}）`, owes: '经办' }]),
  ];
  const parts: readonly FolderPart<FolderFile>[] = [
    { title: '评价、自评、调查和账簿', files: (await sheetsOf(state, round, reads, selfSheet(self))).map(sheetFile) },
    { title: '图表', files: await figuresFile(ports, who) },
    { title: '公文', files: await sentPapers(reads, issued) },
    { title: '一企一档', files: volumes.files },
    { title: '证据包（可用 shuzhuan verify 单独核对）', files: pack.ok ? [pack.value] : [] },
  ];
  const says = [`指标文件${state.fund.docNo}；截至${formatDay(today)}。`, RESULT_USE];
  const notes = [scoreNote(state.evaluations.find((each) => each.round === round)), missingNote(missing)];
  return { folder: { title: `${EVALUATION_ROUNDS[round]}材料`, says, notes, parts }, missing: missing.length };
}

const RESULT_USE =
  '评价结果是兑付、以后预算安排、政策调整和遴选的重要依据（办法第十四条）；办法没有写折算办法，系统不因此自动改变任何一笔拨付或一份名单。';

export type BoundEvaluation = { readonly file: KeptFile; readonly missing: number };

/** The papers of an opened file for one evaluation; `missing`: how many pieces their first page says are lacking. */
export async function bindOpened(ports: Ports, who: Who, found: OpenedCase, round: EvaluationRound): Promise<BoundEvaluation> {
  const { folder, missing } = await folderOf(ports, who, found, round);
  const bytes = ports.bindArchive(sealFolder(ports.hash, folder));
  const { docNo } = (found.opened.state as KnownPerformance).fund;
  return { file: { name: `${folder.title} ${docNo}.zip`, mime: 'application/zip', bytes }, missing };
}

/** Opens a file of goals. Refuses whoever may not read it, and a case of another kind. */
export async function openGoals(ports: Ports, who: Who, caseId: string): Promise<Result<OpenedCase>> {
  const found = await openCase(ports, who, caseId);
  if (!found.ok || 'goals' in found.value.opened.state) return found;
  return refuse('bad-input', '只有绩效案卷有评价材料，请从“绩效”进入');
}

/**
 * Everything the city and the region's centre are handed for one evaluation, numbered, as one archive that can be checked by itself
 * (measures/14, plan/3.4). What is missing stands on its first page with whose it is to bring. Refuses whoever may not read the case.
 */
export async function bindEvaluation(ports: Ports, who: Who, caseId: string, round: EvaluationRound): Promise<Result<KeptFile>> {
  const found = await openGoals(ports, who, caseId);
  return found.ok ? ok((await bindOpened(ports, who, found.value, round)).file) : found;
}
