import type { PersonRow } from '../contract/people-views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export async function listPeople(_ports: Ports, _who: Who): Promise<Result<readonly PersonRow[]>> {
  throw new Error('being written');
}
