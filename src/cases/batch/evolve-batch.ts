import { withHand } from '../act-rule.ts';
import type { Stamp } from '../recorded.ts';
import type { BatchAct } from './acts.ts';
import type { BatchEvent } from './events.ts';
import type { Settlement } from './records.ts';
import type { Batch, KnownBatch, OrderedBatch } from './state.ts';

function ordered(state: KnownBatch): OrderedBatch {
  if (!('settled' in state)) throw new RangeError('a payment is settled that nobody ordered');
  return state;
}

const without = <T>(all: Readonly<Record<string, T>>, isOver: (id: string) => boolean): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => !isOver(id)));

/** Payments that now have an end are held no more, and nobody is waited for to confirm it; when all have one, so has the batch. */
function settle(state: OrderedBatch, news: readonly Settlement[], { actor, on }: Stamp<BatchAct>): OrderedBatch {
  const entries = news.map((each) => [each.instructionId, { ...each, by: actor.name, statedOn: on }] as const);
  const settled = { ...state.settled, ...Object.fromEntries(entries) };
  const isSettled = (id: string): boolean => settled[id] !== undefined;
  const stage = state.instructions.every(({ id }) => isSettled(id)) ? 'settled' : 'sent';
  return { ...state, settled, held: without(state.held, isSettled), stated: without(state.stated, isSettled), stage };
}

/** Only records. Throws on a history no decision can have made. */
export function evolveBatch(state: Batch, event: BatchEvent, stamp: Stamp<BatchAct>): Batch {
  const { actor, on, act } = stamp;
  if (event.type === 'batch-prepared') {
    const { title, instructions } = event;
    return { stage: 'prepared', title, instructions, preparedOn: on, hands: withHand({}, act, actor) };
  }
  if (state.stage === 'none') throw new RangeError('a batch begins with batch-prepared');
  const signed: KnownBatch = { ...state, hands: withHand(state.hands, act, actor) };
  switch (event.type) {
    case 'batch-approved':
      return { ...signed, stage: 'sent', orderedOn: on, fileDigest: event.fileDigest, settled: {}, held: {}, stated: {}, advices: [] };
    case 'batch-withdrawn':
      return { ...signed, stage: 'withdrawn', reason: event.reason };
    case 'batch-advised': {
      const at = ordered(signed);
      const advices = [...at.advices, { ...event.file, by: actor.name, on }];
      const held = { ...at.held, ...Object.fromEntries(event.held.map(({ instructionId, why }) => [instructionId, why])) };
      return settle({ ...at, advices, held }, event.settled, stamp);
    }
    case 'batch-outcome-stated': {
      const { statement } = event;
      const at = ordered(signed);
      const by = { personId: actor.personId, name: actor.name };
      return { ...at, stated: { ...at.stated, [statement.instructionId]: { ...statement, by, statedOn: on } } };
    }
    case 'batch-outcome-returned': {
      const at = ordered(signed);
      return { ...at, stated: without(at.stated, (id) => id === event.instructionId) };
    }
    case 'batch-outcome-confirmed':
      return settle(ordered(signed), [event.settlement], stamp);
  }
}
