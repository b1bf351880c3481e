import type { ImportDone } from '../contract/views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export async function commitImport(_ports: Ports, _who: Who, _importId: string, _key: string): Promise<Result<ImportDone>> {
  throw new Error('being written');
}
