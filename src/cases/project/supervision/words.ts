import { byEndOf } from '../../../kernel/day.ts';
import { ROUND_WORDS } from '../../inspection/records.ts';
import type { SaysEvents } from '../says-events.ts';
import type { SupervisionEvent } from './events.ts';
import type { Finding } from './records.ts';

export const FINDING_STEP_WORDS: Record<Finding['step'], string> = { open: '待整改', answered: '待核对', closed: '已销号' };

export const SUPERVISION_WORDS: SaysEvents<SupervisionEvent> = {
  'inspection-filed': ({ inspection: { round, opinion, finding, refusal } }) =>
    `${ROUND_WORDS[round]}${refusal === undefined ? '' : '，企业拒绝配合'}，结论：${opinion}${finding === undefined ? '' : `；${byEndOf(finding.dueOn)}整改：${finding.text}`}`,
  'finding-answered': ({ answer: { text } }) => `答复检查发现的问题：${text}`,
  'finding-closed': ({ opinion }) => `检查问题销号：${opinion}`,
  'finding-returned': ({ reason, dueOn }) => `退回整改答复：${reason}；${byEndOf(dueOn)}重新整改`,
};
