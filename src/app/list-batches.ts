import { rehearse } from '../cases/batch/rehearse.ts';
import { MOST_AWARDS, type Outcome } from '../cases/batch/records.ts';
import type { Batch } from '../cases/batch/state.ts';
import { totalFenOf } from '../cases/batch/words.ts';
import type { BatchesView, BatchRow } from '../contract/batch-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { readPayables } from './facts/load-payables.ts';
import { readInForce } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import type { StoredCase } from './store.ts';

const MOST = 1_000;

function rowOf({ id, state: stored }: StoredCase): BatchRow[] {
  const state = stored as Batch;
  if (state.stage === 'none') return [];
  const { title, stage, instructions } = state;
  const settled = 'settled' in state ? Object.values(state.settled) : [];
  const count = (outcome: Outcome): number => settled.filter((each) => each.outcome === outcome).length;
  return [
    {
      id,
      title,
      stage,
      count: instructions.length,
      totalFen: totalFenOf(instructions),
      paid: count('paid'),
      failed: count('failed'),
      held: 'held' in state ? Object.keys(state.held).length : 0,
      on: state.preparedOn,
    },
  ];
}

/** Everything that waits to be paid, rehearsed as one batch, and the batches made so far, newest first. */
export async function listBatches(ports: Ports, { actor, programmeId }: Who): Promise<Result<BatchesView>> {
  const may = mayEnter(actor, 'batches');
  if (!may.ok) return may;
  const reads = ports.store.in(programmeId);
  const [programme, { today }] = await Promise.all([reads.getProgramme(), ports.moment(programmeId)]);
  const [waiting, batches, inForce] = await Promise.all([
    reads.listAtStages(
      [
        { kind: 'project', stage: 'awarded' },
        { kind: 'outlay', stage: 'cleared' },
      ],
      { all: true },
      MOST_AWARDS,
    ),
    reads.listCasesOfKind('batch', MOST),
    readInForce(ports, reads, programme, today),
  ]);
  const looking = { reads, inForce, today, balancesOf: (keys: readonly string[]) => reads.findBalances(keys) };
  const payables = await readPayables(
    waiting.map(({ id }) => id),
    looking,
  );
  return ok({ rehearsal: rehearse(payables), batches: batches.flatMap(rowOf) });
}
