import type { Policy } from '../../policy/policy.ts';
import { publicityOf } from '../cases/notice/publicity.ts';
import type { Notice, PublishedNotice } from '../cases/notice/state.ts';
import type { PublicNoticeRow } from '../contract/public-views.ts';
import { asDay, type Day } from '../kernel/day.ts';
import type { StoredCase } from './store.ts';

/** The notice in a case, if it was published. */
export function publishedNotice({ kind, state }: StoredCase): PublishedNotice | undefined {
  const notice = kind === 'notice' ? (state as Notice) : undefined;
  return notice === undefined || notice.stage === 'none' ? undefined : notice;
}

/** A notice in a list, for anyone: its days counted by the policy. */
export function noticeRowOf(id: string, notice: PublishedNotice, policy: Policy, today: Day): PublicNoticeRow {
  const { value } = publicityOf(policy, notice, today);
  if (value === null) throw new TypeError('a notice always has a last day');
  const { title, purpose, stage, startsOn } = notice;
  return { id, title, purpose, stage, startsOn, lastDay: asDay(value.lastDay), remainingWorkingDays: value.remainingWorkingDays };
}
