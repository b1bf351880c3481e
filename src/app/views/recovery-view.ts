import { offers } from '../../cases/decide.ts';
import { openInstalmentsOf, overdueFenOf, owedFenOf, receivedFenOf } from '../../cases/recovery/owed.ts';
import type { KnownRecovery } from '../../cases/recovery/state.ts';
import type { RecoveryView } from '../../contract/recovery-views.ts';
import type { Day } from '../../kernel/day.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

type Sums = Pick<RecoveryView, 'receivedFen' | 'owedFen' | 'overdueFen'>;

/** What came back, what is owed, what of that should have come back by today. */
export const sumsOf = (state: KnownRecovery, today: Day): Sums =>
  'decision' in state
    ? { receivedFen: receivedFenOf(state), owedFen: owedFenOf(state), overdueFen: overdueFenOf(state, today) }
    : { receivedFen: 0, owedFen: null, overdueFen: 0 };

export function buildRecoveryView(opened: Opened<'recovery', KnownRecovery>): RecoveryView {
  const { id, version, state, history, policy, context } = opened;
  return {
    id,
    kind: 'recovery',
    version,
    acts: offers('recovery', state, opened),
    timeline: timelineOf('recovery', history),
    deadlines: deadlineLinesOf(state, policy),
    stage: state.stage,
    recovery: state,
    ...sumsOf(state, context.today),
    open: state.stage === 'decided' ? openInstalmentsOf(state) : [],
  };
}
