import type { ProjectList } from '../contract/views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { scopeOf } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

export type ProjectQuery = {
  readonly stage?: string | undefined;
  readonly outcome?: 'yes' | 'no' | 'unknown' | undefined;
  readonly q?: string | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
};

/** The projects somebody may see, page by page: an office all, a firm and an evaluator their own. */
export async function listProjects({ store }: Ports, { actor, programmeId }: Who, query: ProjectQuery): Promise<Result<ProjectList>> {
  const { stage, outcome, q, after, limit = 50 } = query;
  const search = { scope: scopeOf(actor), stage, outcome, text: q, after, limit };
  return ok(await store.in(programmeId).listProjects(search));
}
