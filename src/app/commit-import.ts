import type { ImportProgress } from '../contract/views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';
import type { Tx } from './store.ts';

const gone = () => refuse('not-found', '没有这次导入，或已过一天失效；请重新上传');
const count = (value: number): string => value.toLocaleString('zh-CN');

/**
 * Accepts what was looked at: from here on it is the programme's. Its rows are kept and its cases opened by a job right behind
 * the answer; `readImportProgress` tells how far it is. The same import again answers how far that one is, and has the job look
 * after it once more. Refuses whoever may not import, and while another import of this programme is not finished.
 */
export async function commitImport(ports: Ports, who: Who, importId: string): Promise<Result<ImportProgress>> {
  const { programmeId, actor } = who;
  if (!actor.roles.includes('officer')) return refuse('not-permitted', '导入由县工信商务局经办人员办理');
  const { today } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    await tx.lockImports();
    const found = await tx.lockImport(importId);
    if (!found) return gone();
    if (found.progress?.isFinished) return ok(found.progress);
    const busy = await refuseWhileAnother(tx, importId);
    if (busy) return busy;
    const progress = found.progress ?? { id: importId, isFinished: false, rows: null, opened: 0, toOpen: 0, unopened: [] };
    if (!found.accepted) await tx.acceptImport(importId, { actor, today }, progress);
    await tx.enqueueJob('open-imported-cases', { importId }, { key: importId });
    return ok(progress);
  });
}

async function refuseWhileAnother(tx: Tx, importId: string): Promise<ReturnType<typeof refuse> | undefined> {
  const open = await tx.findOpenImport();
  if (!open || open.id === importId) return undefined;
  const far = open.progress ? `（已建立案件 ${count(open.progress.opened)} / ${count(open.progress.toOpen)}）` : '';
  return refuse('busy', `另一次导入正在进行${far}，请等它结束后再导入`);
}
