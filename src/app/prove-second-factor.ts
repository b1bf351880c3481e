import type { Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';

export async function proveSecondFactor(_ports: Ports, _token: string, _code: string): Promise<Result<null>> {
  throw new Error('being written');
}
