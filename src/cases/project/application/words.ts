import { findTownship } from '../../../../policy/townships/index.ts';
import { byEndOf } from '../../../kernel/day.ts';
import type { Outcome } from '../../../kernel/verdict.ts';
import type { SaysEvents } from '../says-events.ts';
import type { ApplicationEvent } from './events.ts';

const OUTCOME_WORDS: Record<Outcome, string> = { yes: '符合申报条件', no: '不符合申报条件', unknown: '申报材料尚不齐全' };

const byNow = (anew: object | undefined): string => (anew ? '（按现行版次重新判断）' : '');

export const APPLICATION_WORDS: SaysEvents<ApplicationEvent> = {
  'application-received': (event) => `${event.application.name}申报，${OUTCOME_WORDS[event.application.verdict.outcome]}`,
  'application-corrected': (event) => `申报材料更正（${event.reason}），${OUTCOME_WORDS[event.application.verdict.outcome]}`,
  'application-submitted': ({ application, sent }) =>
    `${application.name}提交申报，共${sent.length}项，按规则${OUTCOME_WORDS[application.verdict.outcome]}`,
  'application-returned': ({ items, dueOn }) =>
    `退回补正，请于${byEndOf(dueOn)}补齐：${items.map(({ item, reason }) => `${item}（${reason}）`).join('；')}`,
  'application-withdrawn': ({ reason }) => `企业撤回申报：${reason}`,
  'eligibility-confirmed': ({ opinion, anew }) => `经人工确认，符合申报条件${byNow(anew)}：${opinion}`,
  'ineligibility-declared': ({ opinion, anew }) => `经人工认定，不符合申报条件${byNow(anew)}：${opinion}`,
  'ineligibility-contested': ({ text }) => `企业对不符合的认定提出异议，待重新审查：${text}`,
  'firm-placed': ({ township }) => `登记所在乡镇：${findTownship(township)?.name ?? township}`,
};
