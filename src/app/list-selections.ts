import type { SelectionRow } from '../contract/views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export async function listSelections(_ports: Ports, _who: Who): Promise<Result<readonly SelectionRow[]>> {
  throw new Error('being written');
}
