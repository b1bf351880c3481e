import type { Dossier } from '../state.ts';
import type { BlockerEvent } from './events.ts';
import type { Blocker } from './records.ts';
import { BLOCKER_WORDS } from './words.ts';

/** Whether the blockers' own page of the record keeps this event. */
export const isBlockerEvent = (event: { readonly type: string }): event is BlockerEvent => Object.hasOwn(BLOCKER_WORDS, event.type);

type Later = Exclude<BlockerEvent, { type: 'blocker-raised' }>;

function changed(blocker: Blocker, event: Later): Blocker {
  const { person: _before, ...rest } = blocker;
  switch (event.type) {
    case 'blocker-assigned': {
      const { owner, person, dueOn } = event;
      return { ...rest, step: 'assigned', owner, dueOn, ...(person !== undefined && { person }) };
    }
    case 'blocker-resolved':
      return { ...blocker, step: 'resolved', answer: event.answer };
    case 'blocker-confirmed':
      return { ...blocker, step: 'closed' };
    case 'blocker-reopened':
      return { ...blocker, step: 'open', reason: event.reason };
    case 'blocker-escalated':
      return { ...blocker, escalatedTo: event.to };
    case 'blocker-closed':
      return { ...blocker, step: 'closed', reason: event.reason };
  }
}

/** The file with one more event of a blocker on it. */
export function recordBlocker(file: Dossier, event: BlockerEvent): Dossier {
  const { blockers = [] } = file;
  if (event.type === 'blocker-raised') return { ...file, blockers: [...blockers, event.blocker] };
  return { ...file, blockers: blockers.map((each) => (each.id === event.blockerId ? changed(each, event) : each)) };
}
