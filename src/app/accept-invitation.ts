import type { Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';

export async function acceptInvitation(_ports: Ports, _token: string, _password: string): Promise<Result<null>> {
  throw new Error('being written');
}
