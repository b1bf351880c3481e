import { listProjects } from '../app/list-projects.ts';
import { readCase } from '../app/read-case.ts';
import type { Premises } from '../api/premises.ts';
import type { Session } from '../api/session.ts';
import type { ProjectView } from '../contract/views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';

/** The firm's own project, undefined where it has none yet; the use case shows a firm no other. */
export async function findOwnProject({ ports }: Premises, { who }: Session): Promise<Result<ProjectView | undefined>> {
  const found = await listProjects(ports, who, { limit: 1 });
  if (!found.ok) return found;
  const [own] = found.value.items;
  if (own === undefined) return ok(undefined);
  const read = await readCase(ports, who, own.id);
  if (!read.ok) return read;
  return read.value.kind === 'project' ? ok(read.value) : refuse('not-found', '没有找到贵企业的项目');
}
