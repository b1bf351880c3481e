import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export type KeptFile = { readonly name: string; readonly mime: string; readonly bytes: Uint8Array };

export async function readFile(_ports: Ports, _who: Who, _digest: string): Promise<Result<KeptFile>> {
  throw new Error('being written');
}
