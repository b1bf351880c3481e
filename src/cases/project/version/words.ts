import { citeClause } from '../../../kernel/clause.ts';
import type { SaysEvents } from '../says-events.ts';
import type { VersionEvent } from './events.ts';

export const VERSION_WORDS: SaysEvents<VersionEvent> = {
  'policy-moved': ({ title, document, reason, clause }) =>
    `此后改按“${title}”（${document}）办理，依${citeClause(clause)}：${reason}；此前的结论不变`,
};
