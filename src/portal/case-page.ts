import type { Session } from '../api/session.ts';
import { readCase } from '../app/read-case.ts';
import type { ProjectView } from '../contract/views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Visit } from './page.tsx';

/** Who visits a page that only signed-in people reach. Throws where the page's access let anybody else through. */
export function signedIn({ session }: Visit): Session {
  if (session === null) throw new Error('a page of a case ran without a session');
  return session;
}

/** The project of this address, if it is this person's to see. */
export async function readOwnCase(visit: Visit): Promise<Result<ProjectView>> {
  const read = await readCase(visit.premises.ports, signedIn(visit).who, visit.params['id'] ?? '');
  if (!read.ok) return read;
  return read.value.kind === 'project' ? ok(read.value) : refuse('not-found', '没有找到这个项目');
}

/** Where the person looks at the project: an officer in the workbench at that section, the firm on its own page. */
export const caseHome = (visit: Visit, id: string, section: string): string =>
  signedIn(visit).me.roles.includes('officer') ? `/office/projects/${id}#${section}` : '/firm';
