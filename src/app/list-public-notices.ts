import type { PublicNoticeRow } from '../contract/public-views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';

export async function listPublicNotices(_ports: Ports, _programmeId: string): Promise<Result<readonly PublicNoticeRow[]>> {
  throw new Error('being written');
}
