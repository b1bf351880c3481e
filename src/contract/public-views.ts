import type { NoticePurpose, NoticeStage } from '../cases/notice/acts.ts';
import type { BadFaithRow } from './recovery-views.ts';
import type { ClauseId } from '../kernel/clause.ts';
import type { Day } from '../kernel/day.ts';
import type { Verdict } from '../kernel/verdict.ts';

/** What anyone may read without signing in. No personal data: objections are counted, never shown. */
export type PublicNoticeRow = {
  readonly id: string;
  readonly title: string;
  readonly purpose: NoticePurpose;
  readonly stage: NoticeStage;
  readonly startsOn: Day;
  readonly lastDay: Day;
  readonly remainingWorkingDays: number;
};
export type PublicNotice = PublicNoticeRow & {
  readonly contact: string;
  readonly today: Day;
  /** The county, for the page's heading. */
  readonly programme: string;
  /** The period's arithmetic with its clause, on the facts of the calendar alone. */
  readonly publicity: Verdict;
  readonly items: ReadonlyArray<{
    readonly caseId: string;
    readonly name: string;
    readonly project: string;
    readonly amountFen: number | null;
    readonly amountSays: string;
    readonly review?: string;
    readonly outcome: 'confirmed' | 'removed' | null;
  }>;
  readonly objections: { readonly received: number; readonly settled: number };
};
/** How far the programme is, in numbers of firms; each later number is part of the one before. No names. */
export type PublicStanding = { readonly applied: number; readonly pilots: number; readonly accepted: number; readonly paid: number };
/** A firm on the county's list of bad faith today (measures/17). */
export type PublicBadFaith = Omit<BadFaithRow, 'id'>;
/** A subsidy or a reward paid out: to whom, for what, how much, when (政府信息公开). */
export type PublicPayment = {
  readonly caseId: string;
  readonly name: string;
  readonly creditCode: string;
  readonly what: string;
  readonly amountFen: number;
  readonly paidOn: Day;
  /** The notice that the amount passed before it was paid. */
  readonly noticeId: string | null;
};
/** A draw that anyone can repeat. `lines`: the list as it is digested, by turn once drawn; null while it is kept from the firms. */
export type PublicDraw = {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly clause: ClauseId;
  /** How many are taken of the order, in words. */
  readonly rule: string;
  readonly listedOn: Day;
  readonly listDigest: string;
  readonly seedSource: string;
  readonly seedOn: Day;
  readonly seed: string | null;
  readonly lines: ReadonlyArray<{
    readonly id: string;
    readonly line: string;
    readonly ticket: string | null;
    readonly isDrawn: boolean;
  }> | null;
};
