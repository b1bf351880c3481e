import type { PanelEvent } from './acts.ts';
import { FIELD_WORDS, REVIEW_WORDS } from './records.ts';

type OfType<T extends PanelEvent['type']> = Extract<PanelEvent, { type: T }>;

/** Says no mark: until all are revealed, nobody sees any. */
const SENTENCES: { readonly [T in PanelEvent['type']]: (event: OfType<T>) => string } = {
  'panel-convened': ({ title, review, firms, pool, excluded }) =>
    `组建“${title}”（${REVIEW_WORDS[review]}），评审${firms.length}家，可抽取专家${pool.length}人，回避或不能抽取${excluded.length}人`,
  'panel-drawn': ({ seed, seats }) =>
    `按种子“${seed}”抽取专家：${seats.map(({ name, field }) => `${name}（${FIELD_WORDS[field]}）`).join('、')}`,
  'expert-replaced': ({ departed, seat }) => `${departed.seat.name}退出：${departed.reason}；依次由${seat.name}接替`,
  'interest-declared': ({ tie }) => (tie === undefined ? '声明与参评企业没有利害关系' : `声明有利害关系：${tie}，退出评审`),
  'scores-sealed': () => '密封评分',
  'scores-revealed': () => '揭封评分，与密封时一致',
  'panel-concluded': ({ recommended, opinion }) => `形成评审意见，推荐${recommended}家：${opinion}`,
  'dissent-noted': ({ text }) => `记录不同意见：${text}`,
  'minutes-approved': () => '审定评审纪要',
  'minutes-returned': ({ reason }) => `退回评审纪要：${reason}`,
};

/** Whether the event belongs to a panel. */
export const isPanelEvent = (event: { readonly type: string }): event is PanelEvent => Object.hasOwn(SENTENCES, event.type);

/** One sentence for people on what happened. */
export function panelSentence(event: PanelEvent): string {
  // The table pairs each type with its own event, which a union of both cannot express.
  const say = SENTENCES[event.type] as (event: PanelEvent) => string;
  return say(event);
}
