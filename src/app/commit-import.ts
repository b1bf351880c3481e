import type { Context } from '../cases/act-rule.ts';
import type { ImportDone } from '../contract/views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { takeApplications } from './import/take-applications.ts';
import { planImport, type Plan, type Status } from './import/plan.ts';
import { readUploaded, type Uploaded } from './import/uploaded.ts';
import type { Ports, Who } from './ports.ts';
import type { Tx } from './store.ts';
import type { RegisterRecord } from './store-imports.ts';

const gone = () => refuse('not-found', '没有这次导入，或已过一天失效；请重新上传');

/**
 * Imports what was looked at: rows, files and applications, all together or not at all. The same import again, or the same
 * folder again, adds nothing. Refuses whoever may not import, and while another import of this programme is running.
 */
export async function commitImport(ports: Ports, who: Who, importId: string, _key: string): Promise<Result<ImportDone>> {
  const { store, moment } = ports;
  const { programmeId, actor } = who;
  if (!actor.roles.includes('officer')) return refuse('not-permitted', '导入由县工信局经办人员办理');
  const reads = store.in(programmeId);
  const found = await reads.findImport(importId);
  if (!found) return gone();
  if (found.done !== null) return ok(found.done as ImportDone);
  const uploaded = await readUploaded(ports, await reads.listStagedFiles(importId));
  const context: Context = { actor, ...(await moment(programmeId)) };
  return store.transact(programmeId, async (tx) => {
    if (!(await tx.tryImportLock())) return refuse('busy', '另一次导入正在进行，请等它结束后再导入');
    const locked = await tx.lockImport(importId);
    if (!locked) return gone();
    return locked.done === null ? importAll(ports, tx, uploaded, importId, context) : ok(locked.done as ImportDone);
  });
}

async function importAll(ports: Ports, tx: Tx, uploaded: Uploaded, id: string, context: Context): Promise<Result<ImportDone>> {
  const plan = await planImport(tx, uploaded.folder, uploaded.keep);
  const rowsThat = (wanted: Status): RegisterRecord[] =>
    plan.rows.filter(({ status }) => status === wanted).map(({ draft }) => ({ id: ports.newId(), ...draft }));
  await tx.saveFiles(uploaded.files);
  await tx.saveRegisterRows(rowsThat('changed'));
  const taken = await takeApplications(ports, tx, plan.applicants, context, () => tx.addRegisterRows(rowsThat('fresh')));
  if (!taken.ok) return taken;
  const done: ImportDone = { id, ...countOf(plan) };
  await tx.finishImport(id, done);
  return ok(done);
}

function countOf({ rows }: Plan): Omit<ImportDone, 'id'> {
  const count = (wanted: string): number => rows.filter(({ status }) => status === wanted).length;
  return { added: count('fresh'), changed: count('changed'), unchanged: count('unchanged') };
}
