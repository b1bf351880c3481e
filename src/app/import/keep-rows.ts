import type { ImportProgress } from '../../contract/views.ts';
import { ok } from '../../kernel/result.ts';
import type { Ports } from '../ports.ts';
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
    if (found.accepted) await tx.markGone(plan.gone, found.accepted.today);
    const rows = { added: countOf('fresh'), changed: countOf('changed'), unchanged: countOf('unchanged'), gone: plan.gone.length };
    const progress: ImportProgress = { ...found.progress, rows, toOpen: plan.applicants.filter(isDue).length };
    await tx.saveImportProgress(importId, progress);
    return ok(null);
  });
}
