import type { SuspensionGround } from '../../../../policy/policy.ts';
import { byEndOf, formatDay } from '../../../kernel/day.ts';
import { deadlineRule } from '../../deadlines/rules.ts';
import type { SaysEvents } from '../says-events.ts';
import type { SuspensionEvent } from './events.ts';

export const GROUND_WORDS: Record<SuspensionGround, string> = {
  'force-majeure': '不可抗力',
  examination: '等待检验、检测、鉴定或专家评审',
  'other-authority': '等待其他机关的审批、审计或裁判',
};

export const GROUNDS = Object.keys(GROUND_WORDS) as [SuspensionGround, ...SuspensionGround[]];

export const SUSPENSION_WORDS: SaysEvents<SuspensionEvent> = {
  'period-suspended': ({ suspension: { deadline, ground, basis, reason, reviewOn } }) =>
    `中止期限“${deadlineRule(deadline).title}”，事由：${GROUND_WORDS[ground]}（${basis}）；${reason}；${byEndOf(reviewOn)}复核`,
  'period-resumed': ({ deadline, resumption: { reason, days, unit, dueOn } }) =>
    `恢复期限“${deadlineRule(deadline).title}”：${reason}；中止${days}${unit}不计，末日为${formatDay(dueOn)}`,
};
