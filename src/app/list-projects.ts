import type { ProjectList } from '../contract/views.ts';
import type { Reach } from '../cases/project/stages.ts';
import { ok, type Result } from '../kernel/result.ts';
import { scopeOf } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

export type ProjectQuery = {
  readonly stage?: string | undefined;
  readonly outcome?: 'yes' | 'no' | 'unknown' | undefined;
  /** Only pilots that have come at least so far. */
  readonly reach?: Reach | undefined;
  /** A code, or those of whom it is not known. */
  readonly township?: string | undefined;
  readonly q?: string | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
};

/** The projects somebody may see, page by page: an office all, a firm and an evaluator their own. */
export async function listProjects({ store }: Ports, { actor, programmeId }: Who, query: ProjectQuery): Promise<Result<ProjectList>> {
  const { q, limit = 50, ...rest } = query;
  const search = { ...rest, scope: scopeOf(actor), text: q, limit };
  return ok(await store.in(programmeId).listProjects(search));
}
