import type { RegisterSummary } from '../contract/people-views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export async function listRegisters(_ports: Ports, _who: Who): Promise<Result<readonly RegisterSummary[]>> {
  throw new Error('being written');
}
