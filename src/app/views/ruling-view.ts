import { termsOfEdition } from '../../../policy/edition/edition-terms.ts';
import type { Policy } from '../../../policy/policy.ts';
import { offers } from '../../cases/decide.ts';
import type { Ruling } from '../../cases/ruling/state.ts';
import type { Foreseen, RulingView } from '../../contract/ruling-views.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

type KnownRuling = Exclude<Ruling, { stage: 'none' }>;
type Beside = { readonly editionOf: (name: string) => Policy; readonly foreseen: Foreseen | null };

function signedOf(state: KnownRuling, editionOf: Beside['editionOf']): RulingView['signed'] {
  if (state.stage !== 'signed') return null;
  const { number, edition, effect, signedBy: by, signedOn: on } = state;
  return { number, edition, terms: termsOfEdition(editionOf(edition)), effect, by, on };
}

/** `foreseen`: what signing it now would change; only while it waits for a signature. */
export function buildRulingView(opened: Opened<'ruling', KnownRuling>, { editionOf, foreseen }: Beside): RulingView {
  const { id, version, state, history } = opened;
  const { stage, ruled, preparedBy, preparedOn } = state;
  return {
    id,
    kind: 'ruling',
    version,
    acts: offers('ruling', state, opened),
    timeline: timelineOf('ruling', history),
    deadlines: deadlineLinesOf(state, opened.policy),
    stage,
    ruled,
    preparedBy,
    preparedOn,
    signed: signedOf(state, editionOf),
    returned: state.stage === 'returned' ? state.reason : null,
    foreseen,
  };
}
