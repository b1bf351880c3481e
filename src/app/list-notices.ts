import type { NoticeRow } from '../contract/views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export async function listNotices(_ports: Ports, _who: Who): Promise<Result<readonly NoticeRow[]>> {
  throw new Error('being written');
}
