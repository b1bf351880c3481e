import { offers } from '../../cases/decide.ts';
import type { KnownBatch } from '../../cases/batch/state.ts';
import { totalFenOf } from '../../cases/batch/words.ts';
import type { BatchView } from '../../contract/batch-views.ts';
import { treasuryCsv } from '../../documents/treasury-sheet.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

/** Before approval the digest is of the file as it would be; afterwards the one that was approved. */
export function buildBatchView(opened: Opened<'batch', KnownBatch>, hash: (text: string) => string): BatchView {
  const { id, version, state, history, policy } = opened;
  return {
    id,
    kind: 'batch',
    version,
    acts: offers('batch', state, opened),
    timeline: timelineOf('batch', history),
    deadlines: deadlineLinesOf(state, policy),
    stage: state.stage,
    batch: state,
    totalFen: totalFenOf(state.instructions),
    fileDigest: 'fileDigest' in state ? state.fileDigest : hash(treasuryCsv(state.instructions)),
  };
}
