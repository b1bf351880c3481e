import type { InboxItem } from '../contract/views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export async function listInbox(_ports: Ports, _who: Who): Promise<Result<readonly InboxItem[]>> {
  throw new Error('being written');
}
