import { ok } from '../../kernel/result.ts';
import type { BatchDeed } from './batch-deed.ts';

/** Nothing was ordered: the awards wait for another batch. */
export const withdrawBatch: BatchDeed<'withdrawBatch'> = {
  decide: (_state, { input: { reason } }) => ok([{ type: 'batch-withdrawn', reason }]),
};
