import { byEndOf, formatDay } from '../../kernel/day.ts';
import { ROLE_WORDS } from '../roles.ts';
import type { SaysEvents } from '../project/says-events.ts';
import type { InspectionEvent } from './acts.ts';
import { ROUND_WORDS } from './records.ts';

/** `caseId` is no word for people: the page shows which firm it was. */
const SENTENCES: SaysEvents<InspectionEvent> = {
  'inspection-announced': ({ title, round, listed, share, size }) =>
    `发起“${title}”（${ROUND_WORDS[round]}），名单${listed.length}家，按${share}%抽取${size}家`,
  'inspection-drawn': ({ seed, targets }) => `按种子“${seed}”抽取：${targets.map(({ name }) => name).join('、')}`,
  'inspectors-assigned': ({ inspectors }) => `派${inspectors.map(({ name }) => name).join('、')}检查`,
  'inspection-recorded': ({ record: { on, persons, findings } }) => `${formatDay(on)}现场检查，参加：${persons}；情况：${findings}`,
  'cooperation-refused': ({ refusal: { on, what } }) => `${formatDay(on)}企业拒绝配合检查：${what}`,
  'department-finding-noted': ({ finding: { role, text } }) => `${ROLE_WORDS[role]}的意见：${text}`,
  'inspection-concluded': ({ conclusion: { opinion, finding } }) =>
    `检查结论：${opinion}${finding === undefined ? '' : `；要求${byEndOf(finding.dueOn)}整改：${finding.text}`}`,
};

/** Whether the event belongs to an inspection. */
export const isInspectionEvent = (event: { readonly type: string }): event is InspectionEvent => Object.hasOwn(SENTENCES, event.type);

/** One sentence for people on what happened. */
export function inspectionSentence(event: InspectionEvent): string {
  // The table pairs each type with its own event, which a union of both cannot express.
  const say = SENTENCES[event.type] as (event: InspectionEvent) => string;
  return say(event);
}
