import type { ImportProgress } from '../../contract/views.ts';
import type { Day } from '../../kernel/day.ts';
import { ok } from '../../kernel/result.ts';
import type { Ports } from '../ports.ts';
import type { Tx } from '../store.ts';
import type { RegisterRecord } from '../store-imports.ts';
import { isDue } from './held-back.ts';
import type { Plan, Status } from './plan.ts';
import type { Uploaded } from './uploaded.ts';

/** Files by their digests and rows on their registers, once, all together. Says what there is to do with the applications. */
export async function keepRows(ports: Ports, programmeId: string, importId: string, uploaded: Uploaded, plan: Plan): Promise<void> {
  const rowsThat = (wanted: Status): RegisterRecord[] =>
    plan.rows.filter(({ status }) => status === wanted).map(({ draft }) => ({ id: ports.newId(), goneOn: null, ...draft() }));
  const countOf = (wanted: Status): number => plan.rows.filter(({ status }) => status === wanted).length;
  await ports.store.transact(programmeId, async (tx) => {
    const found = await tx.lockImport(importId);
    if (!found?.progress || found.progress.rows !== null) return ok(null);
    await tx.saveFiles(uploaded.files);
    await tx.saveRegisterRows(rowsThat('changed'));
    await tx.addRegisterRows(rowsThat('fresh'));
    await leaveOutExpenses(tx, uploaded, plan, found.accepted?.today);
    const rows = { added: countOf('fresh'), changed: countOf('changed'), unchanged: countOf('unchanged') };
    const progress: ImportProgress = { ...found.progress, rows, toOpen: plan.applicants.filter(isDue).length };
    await tx.saveImportProgress(importId, progress);
    return ok(null);
  });
}

/** A ledger is the whole ledger of every firm it names, and of the file it comes in: what it no longer has is gone from there. Other books come in parts. */
async function leaveOutExpenses(tx: Tx, { files, folder }: Uploaded, plan: Plan, on: Day | undefined): Promise<void> {
  if (folder.rows.expenses === undefined || on === undefined) return;
  const rows = plan.rows.filter(({ register }) => register === 'expenses');
  const subjects = [...new Set(rows.flatMap(({ draft }) => draft().subject ?? []))];
  await tx.leaveOut('expenses', { keys: rows.map(({ key }) => key), subjects, files: files.map(({ name }) => name), on });
}
