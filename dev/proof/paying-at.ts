// What a moment of the walk through a payment looks like, from the record alone.
import type { Instruction } from '../../src/cases/batch/records.ts';
import type { KnownBatch, OrderedBatch } from '../../src/cases/batch/state.ts';
import type { County } from '../../test/county.ts';

/** Two at once and one after them: an attempt after a failure, and one beside it. */
export const BATCHES: readonly string[] = ['batch-1', 'batch-2', 'batch-3'];

export const findBatch = ({ cases }: County, id: string): KnownBatch | undefined => cases.get(id)?.state as KnownBatch | undefined;
export function findSent(county: County, id: string): OrderedBatch | undefined {
  const batch = findBatch(county, id);
  return batch && 'settled' in batch ? batch : undefined;
}
/** A batch of the walk pays one award. */
export const instructionIn = (batch: KnownBatch | undefined): Instruction | undefined => batch?.instructions[0];

/** How the instructions that went to the treasury ended, in order; `open`: nobody knows. */
export const outcomes = (county: County): readonly ('open' | 'paid' | 'failed')[] =>
  BATCHES.flatMap((id) => {
    const sent = findSent(county, id);
    return (sent?.instructions ?? []).map((each) => sent?.settled[each.id]?.outcome ?? 'open');
  });
