import type { FundRow } from '../contract/views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export async function listFunds(_ports: Ports, _who: Who): Promise<Result<readonly FundRow[]>> {
  throw new Error('being written');
}
