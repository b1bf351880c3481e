import type { LedgerView } from '../contract/views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export type LedgerQuery = { readonly caseId?: string | undefined; readonly after?: string | undefined };

export async function readLedger(_ports: Ports, _who: Who, _query: LedgerQuery): Promise<Result<LedgerView>> {
  throw new Error('being written');
}
