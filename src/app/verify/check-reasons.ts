import { compact, type KeptReason } from '../../kernel/kept-reasons.ts';
import type { Hash } from '../daily-tree.ts';
import type { Difference } from './difference.ts';

/** Reasons whose words are no longer those their id was made of. */
export const checkReasons = (hash: Hash, reasons: readonly KeptReason[]): Difference[] =>
  reasons
    .filter((reason) => compact(hash, { because: [reason] }).reasons[0]?.id !== reason.id)
    .map(({ id, test }) => ({ where: 'reason', at: id, field: 'test, clause, holds, says', says: `理由“${test}”的文字或结果被改` }));
