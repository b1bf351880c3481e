import { NOTICE_PURPOSE_WORDS, NOTICE_STAGE_WORDS } from '../../cases/notice/acts.ts';
import type { PublicNotice, PublicNoticeRow } from '../../contract/public-views.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { listPublicNotices } from '../list-public-notices.ts';
import type { Ports } from '../ports.ts';
import { readPublicNotice } from '../read-public-notice.ts';
import { openList } from './open-list.ts';

/** Every notice with its period. */
export const openNotices = openList<PublicNoticeRow>({
  title: '公示',
  page: '/notices',
  fields: [
    { key: 'id', header: '公示编号', kind: 'text', of: ({ id }) => id },
    { key: 'title', header: '标题', kind: 'text', of: ({ title }) => title },
    { key: 'purpose', header: '事项', kind: 'text', of: ({ purpose }) => NOTICE_PURPOSE_WORDS[purpose] },
    { key: 'startsOn', header: '发布日期', kind: 'day', of: ({ startsOn }) => startsOn },
    { key: 'lastDay', header: '截止日期', kind: 'day', of: ({ lastDay }) => lastDay },
    { key: 'stage', header: '状态', kind: 'text', of: ({ stage }) => NOTICE_STAGE_WORDS[stage] },
  ],
  items: listPublicNotices,
});

const OUTCOME_WORDS = { confirmed: '通过', removed: '未通过' } as const;
type Line = PublicNotice['items'][number] & { readonly noticeId: string };

async function listLines(ports: Ports, programmeId: string): Promise<Result<readonly Line[]>> {
  const notices = await listPublicNotices(ports, programmeId);
  if (!notices.ok) return notices;
  const lines: Line[] = [];
  for (const { id: noticeId } of notices.value) {
    const notice = await readPublicNotice(ports, programmeId, noticeId);
    if (!notice.ok) return notice;
    lines.push(...notice.value.items.map((item) => ({ ...item, noticeId })));
  }
  return ok(lines);
}

/** Whom the notices name, with what, and how it ended. */
export const openNoticeLines = openList<Line>({
  title: '公示的单位',
  page: '/notices',
  fields: [
    { key: 'noticeId', header: '公示编号', kind: 'text', of: ({ noticeId }) => noticeId },
    { key: 'name', header: '单位名称', kind: 'text', of: ({ name }) => name },
    { key: 'project', header: '项目内容', kind: 'text', of: ({ project }) => project },
    { key: 'amount', header: '拟补助或奖励（元）', kind: 'yuan', of: ({ amountFen }) => amountFen },
    { key: 'amountSays', header: '拟补助或奖励的说明', kind: 'text', of: ({ amountSays }) => amountSays },
    { key: 'outcome', header: '结果', kind: 'text', of: ({ outcome }) => (outcome === null ? null : OUTCOME_WORDS[outcome]) },
  ],
  items: listLines,
});
