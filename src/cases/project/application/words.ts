import type { Outcome } from '../../../kernel/verdict.ts';
import type { SaysEvents } from '../says-events.ts';
import type { ApplicationEvent } from './events.ts';

const OUTCOME_WORDS: Record<Outcome, string> = { yes: '符合申报条件', no: '不符合申报条件', unknown: '申报材料尚不齐全' };

export const APPLICATION_WORDS: SaysEvents<ApplicationEvent> = {
  'application-received': (event) => `${event.application.name}申报，${OUTCOME_WORDS[event.application.verdict.outcome]}`,
  'application-corrected': (event) => `申报材料更正（${event.reason}），${OUTCOME_WORDS[event.application.verdict.outcome]}`,
};
