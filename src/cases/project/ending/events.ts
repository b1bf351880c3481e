import type { ClauseId } from '../../../kernel/clause.ts';
import type { FundSource } from '../records.ts';

export type EndingEvent = {
  readonly type: 'disqualified';
  readonly reason: string;
  readonly clause: ClauseId;
  readonly committedFen: number;
  readonly fundSource: FundSource;
  /** Back to which allotment; absent in records from before money was allotted by use. */
  readonly use?: 'transformation';
};
