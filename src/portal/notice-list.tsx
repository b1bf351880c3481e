import { NOTICE_PURPOSE_WORDS } from '../cases/notice/acts.ts';
import type { PublicNoticeRow } from '../contract/public-views.ts';
import { formatDay } from '../kernel/day.ts';

/** Where a notice's period stands, in words. */
export function periodSays({
  stage,
  lastDay,
  remainingWorkingDays,
}: Pick<PublicNoticeRow, 'stage' | 'lastDay' | 'remainingWorkingDays'>): string {
  if (stage === 'concluded') return '公示已结束';
  if (remainingWorkingDays === 0) return '公示期已满，正在办理结果';
  return `公示中，还有 ${remainingWorkingDays} 个工作日（至 ${formatDay(lastDay)}24时）`;
}

export const NoticeList = ({ notices }: { notices: readonly PublicNoticeRow[] }) => (
  <ul className="plain">
    {notices.map((notice) => (
      <li key={notice.id}>
        <h3>
          <a href={`/notices/${notice.id}`}>{notice.title}</a>
        </h3>
        <p>
          <span className="tag soft">{NOTICE_PURPOSE_WORDS[notice.purpose]}</span> {periodSays(notice)}
        </p>
      </li>
    ))}
  </ul>
);
