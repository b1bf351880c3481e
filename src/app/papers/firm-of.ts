import type { Actor } from '../../cases/act-rule.ts';
import type { StateOf } from '../../cases/kinds.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { maySee } from '../may-see.ts';
import type { Reads } from '../store.ts';

/** The firm whose papers are asked for; its project where it has one. */
export type PaperFirm = { readonly firm: string; readonly project?: KnownProject };

export const PAPER_NOT_FOUND = refuse('not-found', '没有这份材料，或您无权查看；请从列表重新进入');

async function findProject(reads: Reads, caseId: string): Promise<KnownProject | undefined> {
  const stored = await reads.findCase(caseId);
  const state = stored?.state as StateOf<'project'> | undefined;
  return stored?.kind === 'project' && state !== undefined && state.stage !== 'none' ? state : undefined;
}

/** Whose papers lie with this case; without a case the firm's own, which has none yet. Refuses whoever may not read the case. */
export async function firmOfCase(reads: Reads, actor: Actor, caseId: string | undefined): Promise<Result<PaperFirm>> {
  if (caseId === undefined) {
    const { organisation } = actor;
    return actor.roles.includes('firm') && organisation !== undefined ? ok({ firm: organisation }) : PAPER_NOT_FOUND;
  }
  const project = await findProject(reads, caseId);
  return project && maySee(actor, 'project', project) ? ok({ firm: project.application.creditCode, project }) : PAPER_NOT_FOUND;
}

/** Whether somebody may read the papers about this firm: only who may read its case, and the firm itself. */
export async function mayReadPapersOf(reads: Reads, actor: Actor, firm: string): Promise<Result<null>> {
  if (actor.roles.includes('firm') && actor.organisation === firm) return ok(null);
  const found = (await reads.listProjectsByCreditCode([firm])).get(firm);
  const project = found && (await findProject(reads, found.id));
  return project && maySee(actor, 'project', project) ? ok(null) : PAPER_NOT_FOUND;
}
