import { refuse, type Refused } from '../../../kernel/result.ts';
import type { Dossier } from '../state.ts';

/** Refuses a decision on a list that is not the one this firm stands on. */
export const otherSelection = (state: Dossier, selectionId: string): Refused | null =>
  state.selectionId === selectionId
    ? null
    : refuse('stale', `${state.application.name}已不在这份名单上，请刷新后重办`, { clause: 'measures/11' });
