import type { Policy } from '../../policy/policy.ts';
import type { Context } from '../cases/act-rule.ts';
import type { Fault, ImportProgress } from '../contract/views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { heldBack, isDue } from './import/held-back.ts';
import { keepRows } from './import/keep-rows.ts';
import { noteChanges, NOTES } from './import/note-changes.ts';
import type { Note } from './import/note.ts';
import { planImport, type PlannedApplicant } from './import/plan.ts';
import { correct, isUnplaced, placeFirms, receive, recordReceived } from './import/take-applications.ts';
import { carriedFaults } from './import/preview-carried.ts';
import { readUploaded, type Uploaded } from './import/uploaded.ts';
import { readInForce } from './in-force.ts';
import type { Ports } from './ports.ts';
import type { CaseChange, Tx } from './store.ts';

/** Small enough that the clerk sees it move, that a stop waits for little, and that some are decided while others are written. */
const AT_ONCE = 500;

type Opening = {
  readonly ports: Ports;
  readonly programmeId: string;
  readonly importId: string;
  readonly policy: Policy;
  readonly context: Context;
};

/**
 * Does all that an accepted import asks for: its files and rows are kept, its applications come on file or are corrected, some
 * at a time, and whatever could not is said at the end. What is still to be done it finds by comparing the files with what is on
 * file, so it may be cut off anywhere and run again.
 */
export async function openImportedCases(ports: Ports, programmeId: string, { importId }: { readonly importId: string }): Promise<void> {
  const reads = ports.store.in(programmeId);
  const found = await reads.findImport(importId);
  if (!found?.accepted || found.progress?.isFinished !== false) return;
  const [programme, { at }] = [await reads.getProgramme(), await ports.moment(programmeId)];
  const context: Context = { ...found.accepted, at };
  const { now: policy } = await readInForce(ports, reads, programme, context.today);
  const uploaded = await readUploaded(ports, reads, await reads.listStagedFiles(importId), policy);
  const opening: Opening = { ports, programmeId, importId, policy, context };
  const plan = await planImport(reads, uploaded.folder, uploaded.keep);
  await keepRows(ports, programmeId, importId, uploaded, plan);
  const due = plan.applicants.filter(isDue);
  await openFresh(
    opening,
    due.filter(({ project }) => project === null),
  );
  await correctChanged(
    opening,
    due.filter(({ project }) => project !== null),
  );
  await placeKnown(opening, plan.applicants.filter(isUnplaced));
  for (const note of NOTES.filter(({ isTouchedBy }) => isTouchedBy(uploaded))) await noteWith(opening, note);
  await finish(opening, uploaded);
  if (due.length >= AT_ONCE) await ports.store.settle();
}

/** One step of an import that is still open: what it did is counted with it, or neither is there. */
async function step({ ports, programmeId, importId }: Opening, work: (tx: Tx) => Promise<Result<number>>): Promise<void> {
  const done = await ports.store.transact(programmeId, async (tx) => {
    const progress = (await tx.lockImport(importId))?.progress;
    if (progress?.isFinished !== false) return ok(null);
    const opened = await work(tx);
    if (!opened.ok) return opened;
    await tx.saveImportProgress(importId, { ...progress, opened: progress.opened + opened.value });
    return ok(null);
  });
  if (!done.ok) throw new Error(done.refusal.message);
}

function* some(applicants: readonly PlannedApplicant[]): Generator<readonly PlannedApplicant[]> {
  for (let start = 0; start < applicants.length; start += AT_ONCE) yield applicants.slice(start, start + AT_ONCE);
}

/** What is refused here is said at the end. */
async function openFresh(opening: Opening, fresh: readonly PlannedApplicant[]): Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  for (const applicants of some(fresh)) {
    const received = applicants.flatMap((applicant): (readonly [PlannedApplicant, CaseChange])[] => {
      const change = receive(opening.ports, applicant, opening.policy, opening.context);
      return change.ok ? [[applicant, change.value]] : [];
    });
    await writing;
    writing = step(opening, async (tx) => ok(await recordReceived(tx, received)));
  }
  await writing;
}

async function correctChanged(opening: Opening, changed: readonly PlannedApplicant[]): Promise<void> {
  for (const applicants of some(changed)) await step(opening, (tx) => correct(opening.ports, tx, applicants, opening.context));
}

async function placeKnown(opening: Opening, unplaced: readonly PlannedApplicant[]): Promise<void> {
  for (const applicants of some(unplaced)) await step(opening, (tx) => placeFirms(opening.ports, tx, applicants, opening.context));
}

/** What the files tell otherwise than when it was answered counts as none of the import's own cases. */
async function noteWith(opening: Opening, note: Note): Promise<void> {
  await step(opening, async (tx) => {
    const noted = await noteChanges(opening.ports, tx, opening.context, note);
    return noted.ok ? ok(0) : noted;
  });
}

function whyNot({ ports, policy, context }: Opening, applicant: PlannedApplicant): string {
  const { name } = applicant.application;
  const held = heldBack(applicant);
  if (held !== undefined) return held;
  if (applicant.project !== null) return `${name}在导入期间另有了申报，没有再建立案件；请打开该企业的案件核对`;
  const received = receive(ports, applicant, policy, context);
  return `${name}没有建立案件：${received.ok ? '请重新导入' : received.refusal.message}`;
}

/** Compares once more: whatever the files say that is not on file now is said to whoever imported them. */
async function finish(opening: Opening, uploaded: Uploaded): Promise<void> {
  const { ports, programmeId, importId } = opening;
  const { applicants, carried } = await planImport(ports.store.in(programmeId), uploaded.folder, uploaded.keep);
  const unopened = applicants.flatMap((applicant): Fault[] => {
    const { source } = applicant.application;
    if (applicant.status === 'unchanged' || source === undefined) return [];
    return [{ file: source.file, sheet: source.sheet, cell: null, message: whyNot(opening, applicant) }];
  });
  const untaken = carried.flatMap((each) => carriedFaults(each, opening.context.today));
  await ports.store.transact(programmeId, async (tx) => {
    const progress = (await tx.lockImport(importId))?.progress;
    if (progress?.isFinished !== false) return ok(null);
    const finished: ImportProgress = { ...progress, isFinished: true, unopened: [...unopened, ...untaken] };
    await tx.saveImportProgress(importId, finished);
    return ok(null);
  });
}
