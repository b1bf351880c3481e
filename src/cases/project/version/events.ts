import type { ClauseId } from '../../../kernel/clause.ts';

/** From here on the case is decided by another version; what was decided keeps its own. */
export type VersionEvent = {
  readonly type: 'policy-moved';
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly document: string;
  readonly reason: string;
  readonly clause: ClauseId;
};
