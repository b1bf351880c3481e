import { byEndOf, formatDay } from '../../kernel/day.ts';
import type { SanctionEvent } from './acts.ts';
import { MEASURES, OFFENCES, type Sanctioned } from './records.ts';

/** In a phrase, what is to follow. */
export const measuresSay = ({ measures, until }: Pick<Sanctioned, 'measures' | 'until'>): string =>
  measures.map((each) => (each === 'bar' && until !== undefined ? `${MEASURES.bar}至${formatDay(until)}` : MEASURES[each])).join('，');

/** One sentence for people on what happened. */
export function sanctionSentence(event: SanctionEvent): string {
  switch (event.type) {
    case 'sanction-opened':
      return `立案并告知${event.provider.name}：${OFFENCES[event.offence]}，拟${measuresSay(event)}；${event.findings}；${byEndOf(event.answerBy)}可以陈述申辩`;
    case 'sanction-answered':
      return `服务商陈述：${event.statement.text}`;
    case 'sanction-imposed':
      return `批准处理：${event.opinion}`;
    case 'sanction-dropped':
      return `不予处理：${event.reason}`;
    case 'sanction-lifted':
      return `解除处理：${event.reason}`;
  }
}
