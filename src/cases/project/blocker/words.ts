import { byEndOf } from '../../../kernel/day.ts';
import { ROLE_WORDS } from '../../roles.ts';
import type { SaysEvents } from '../says-events.ts';
import type { BlockerEvent } from './events.ts';
import type { BlockerSource, BlockerStep } from './records.ts';

export const BLOCKER_STEP_WORDS: Record<BlockerStep, string> = {
  open: '待派单',
  assigned: '办理中',
  resolved: '待企业确认',
  closed: '已办结',
};
export const BLOCKER_SOURCE_WORDS: Record<BlockerSource, string> = { report: '月度进度', visit: '入企指导', other: '日常反映' };

export const BLOCKER_WORDS: SaysEvents<BlockerEvent> = {
  'blocker-raised': ({ blocker: { id, text, source } }) => `提出第${id}号堵点（${BLOCKER_SOURCE_WORDS[source]}）：${text}`,
  'blocker-assigned': ({ blockerId, owner, person, dueOn }) =>
    `第${blockerId}号堵点派给${ROLE_WORDS[owner]}${person ?? ''}，${byEndOf(dueOn)}办结`,
  'blocker-resolved': ({ blockerId, answer }) => `第${blockerId}号堵点办结，待企业确认：${answer}`,
  'blocker-confirmed': ({ blockerId }) => `企业确认第${blockerId}号堵点已解决`,
  'blocker-reopened': ({ blockerId, reason }) => `第${blockerId}号堵点退回重办：${reason}`,
  'blocker-escalated': ({ blockerId, to, reason }) => `第${blockerId}号堵点升级到${ROLE_WORDS[to]}：${reason}`,
  'blocker-closed': ({ blockerId, reason }) => `关闭第${blockerId}号堵点：${reason}`,
};
