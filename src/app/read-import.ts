import type { ImportPreview } from '../contract/views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export async function readImport(_ports: Ports, _who: Who, _id: string): Promise<Result<ImportPreview>> {
  throw new Error('being written');
}
