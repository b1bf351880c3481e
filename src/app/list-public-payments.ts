import type { PublicPayment } from '../contract/public-views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';

export async function listPublicPayments(_ports: Ports, _programmeId: string): Promise<Result<readonly PublicPayment[]>> {
  throw new Error('being written');
}
