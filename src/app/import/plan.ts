import type { Township } from '../../../policy/townships/index.ts';
import type { OfficeFolder, OfficeRows, Place } from '../../intake/index.ts';
import { once } from '../../kernel/once.ts';
import type { RegisterName } from '../../registers/index.ts';
import { rowOf } from '../facts/register-rows.ts';
import type { Reads } from '../store.ts';
import { type BadFaith, readBadFaith, withBadFaith } from '../bad-faith.ts';
import { applicantsOf, applicationDigest, type Applicant } from './applicants.ts';
import { type PlannedCarry, planCarried } from './plan-carried.ts';
import { draftsOf, type KeyedDraft } from './drafts.ts';
import { leftOut, WHOLE } from './left-out.ts';

export type Status = 'fresh' | 'unchanged' | 'changed';
export type PlannedRow = KeyedDraft & { readonly status: Status };
export type PlannedApplicant = Applicant & {
  readonly status: Status;
  readonly place: Place;
  /** The firm's project, where it has one already. */
  readonly project: { readonly id: string; readonly stage: string; readonly township: string | null } | null;
};
/** What an import would do to this programme as it stands now. */
export type Plan = {
  readonly rows: readonly PlannedRow[];
  /** Ids of the ledger's rows on file that this folder no longer has. */
  readonly gone: readonly string[];
  readonly applicants: readonly PlannedApplicant[];
  readonly carried: readonly PlannedCarry[];
};
/** `townships`: of the county whose programme it is. */
export type Keep = {
  readonly hash: (text: string) => string;
  readonly digestOfFile: ReadonlyMap<string, string>;
  readonly townships: readonly Township[];
};

/** An application is judged by all of these together; what this folder lacks is taken from the registers. */
const JUDGED_BY = [
  'applications',
  'abnormal-list',
  'dishonest-list',
  'procurement-list',
  'other-subsidies',
] as const satisfies readonly RegisterName[];

async function judgedRows(reads: Reads, rows: OfficeRows): Promise<OfficeRows> {
  if (!JUDGED_BY.some((name) => rows[name])) return {};
  const merged: Partial<Record<RegisterName, unknown>> = {};
  for (const name of JUDGED_BY) {
    const known = rows[name] ?? (await reads.listRegister(name)).map(rowOf);
    if (rows[name] || known.length > 0) merged[name] = known;
  }
  return merged as OfficeRows;
}

const statusOf = (digest: () => string, known: string | undefined): Status =>
  known === undefined ? 'fresh' : known === digest() ? 'unchanged' : 'changed';

async function planRows(reads: Reads, drafts: readonly KeyedDraft[]): Promise<PlannedRow[]> {
  const known = new Map<string, ReadonlyMap<string, string>>();
  for (const register of new Set(drafts.map((draft) => draft.register))) known.set(register, await reads.listRegisterDigests(register));
  return drafts.map(({ register, key, draft }) => {
    const status = statusOf(() => draft().digest, known.get(register)?.get(key));
    return { register, key, draft, status };
  });
}

async function planApplicants(reads: Reads, applicants: readonly Applicant[], { townships }: Keep): Promise<PlannedApplicant[]> {
  const projects = await reads.listProjectsByCreditCode(applicants.map(({ application }) => application.creditCode));
  return applicants.map((applicant) => {
    const project = projects.get(applicant.application.creditCode);
    const status = statusOf(applicant.digest, project && (project.digest ?? ''));
    return { ...applicant, status, place: applicant.placeIn(townships), project: project ?? null };
  });
}

async function planGone(reads: Reads, drafts: readonly KeyedDraft[]): Promise<readonly string[]> {
  const own = drafts.filter(({ register }) => register === WHOLE);
  return own.length === 0 ? [] : leftOut(await reads.listRegister(WHOLE), own);
}

/** What a folder comes to by itself: looked at and then imported, it is worked out once, while its reader remembers it. */
const drafted = new WeakMap<OfficeFolder, readonly KeyedDraft[]>();
const judged = new WeakMap<OfficeFolder, readonly Applicant[]>();

function draftsIn(folder: OfficeFolder, keep: Keep): readonly KeyedDraft[] {
  const drafts = drafted.get(folder) ?? draftsOf(folder, keep);
  drafted.set(folder, drafts);
  return drafts;
}

/** Remembered only where nothing on the registers is judged with it: that may have changed since. */
function applicantsIn(folder: OfficeFolder, rows: OfficeRows, { digestOfFile, hash }: Keep): readonly Applicant[] {
  if (JUDGED_BY.some((name) => rows[name] !== folder.rows[name])) return applicantsOf(rows, digestOfFile, hash);
  const applicants = judged.get(folder) ?? applicantsOf(rows, digestOfFile, hash);
  judged.set(folder, applicants);
  return applicants;
}

/** The same applicant where the list of bad faith says nothing of it. */
function judgedWith(applicant: Applicant, badFaith: BadFaith, hash: Keep['hash']): Applicant {
  const { facts, creditCode } = applicant.application;
  const judgedFacts = withBadFaith(facts, creditCode, badFaith);
  if (judgedFacts === facts) return applicant;
  const application = { ...applicant.application, facts: judgedFacts };
  return { ...applicant, application, digest: once(() => applicationDigest(hash, application)) };
}

/** Compares a folder with what is on file, row by row and application by application. Changes nothing. */
export async function planImport(reads: Reads, folder: OfficeFolder, keep: Keep): Promise<Plan> {
  const drafts = draftsIn(folder, keep);
  const rows = await planRows(reads, drafts);
  const applicants = applicantsIn(folder, await judgedRows(reads, folder.rows), keep);
  const firms = applicants.map(({ application }) => application.creditCode);
  const badFaith = await readBadFaith(reads, firms);
  const planned = await planApplicants(
    reads,
    applicants.map((each) => judgedWith(each, badFaith, keep.hash)),
    keep,
  );
  return { rows, gone: await planGone(reads, drafts), applicants: planned, carried: await planCarried(reads, folder.rows, planned) };
}
