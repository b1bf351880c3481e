import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { OrderedBatch } from './state.ts';

/** What was stated of this instruction and waits to be confirmed. Refuses where nothing does. */
export function readStatementOn({ stated }: OrderedBatch, instructionId: string): Result<OrderedBatch['stated'][string]> {
  const found = stated[instructionId];
  return found ? ok(found) : refuse('not-found', '这一指令没有待确认的认定，请刷新后重看', { clause: 'measures/12.2' });
}
