import type { ProjectList } from '../contract/views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export type ProjectQuery = {
  readonly stage?: string | undefined;
  readonly outcome?: 'yes' | 'no' | 'unknown' | undefined;
  readonly q?: string | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
};

export async function listProjects(_ports: Ports, _who: Who, _query: ProjectQuery): Promise<Result<ProjectList>> {
  throw new Error('being written');
}
