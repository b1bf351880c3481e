import type { CaseView } from '../contract/views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export async function readCase(_ports: Ports, _who: Who, _id: string): Promise<Result<CaseView>> {
  throw new Error('being written');
}
