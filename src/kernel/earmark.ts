import type { ClauseId } from './clause.ts';
import type { FundUse } from './fund-use.ts';

/**
 * A limit that the books keep. `share`: at most so many percent of what each source granted; `total`: at most so many fen over
 * all sources; `firm`: at most so many fen to one firm over its whole life in the programme.
 */
export type Earmark = {
  readonly id: string;
  readonly kind: 'share' | 'total' | 'firm';
  readonly uses: readonly FundUse[];
  /** Percent for a share, else fen. */
  readonly most: number;
  readonly clause: ClauseId;
  /** What holds, for people. */
  readonly says: string;
};
