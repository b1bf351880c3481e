import type { PublicNotice } from '../contract/public-views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';

export async function readPublicNotice(_ports: Ports, _programmeId: string, _id: string): Promise<Result<PublicNotice>> {
  throw new Error('being written');
}
