import type { ClauseId } from '../../../kernel/clause.ts';
import type { FundSource } from '../records.ts';
import type { DisqualificationNotice, FirmStatement } from './records.ts';
import type { Disqualifying } from './triggers.ts';

export type HearingEvent =
  | { readonly type: 'disqualification-noticed'; readonly notice: DisqualificationNotice }
  | { readonly type: 'disqualification-answered'; readonly statement: FirmStatement }
  | { readonly type: 'disqualification-proposed'; readonly opinion: string }
  | { readonly type: 'disqualification-dropped'; readonly reason: string };

export type EndingEvent =
  | HearingEvent
  | {
      readonly type: 'disqualified';
      readonly reason: string;
      readonly clause: ClauseId;
      /** Absent in records from before triggers were listed. */
      readonly trigger?: Disqualifying;
      readonly committedFen: number;
      readonly fundSource: FundSource;
      /** Back to which allotment; absent in records from before money was allotted by use. */
      readonly use?: 'transformation';
    };
