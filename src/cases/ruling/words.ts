import { formatDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { sayWeighed } from '../performance/weigh.ts';
import type { RulingEffect, RulingEvent } from './acts.ts';

const moneySays = (fen: number): string => (fen === 0 ? '' : `，补助合计${fen > 0 ? '增加' : '减少'}${formatYuan(Math.abs(fen))}元`);

/** In a phrase, what a ruling does to the open cases. */
export const effectSays = ({ gains, losses, otherwise, unchanged, changeFen }: RulingEffect): string =>
  gains + losses + otherwise === 0
    ? `在办的${unchanged}项都不变`
    : `在办的案件中，${gains}项得益、${losses}项受损${otherwise === 0 ? '' : `、${otherwise}项另有变化`}，${unchanged}项不变${moneySays(changeFen)}`;

/** One sentence for people on what happened. */
export function rulingSentence(event: RulingEvent): string {
  switch (event.type) {
    case 'ruling-prepared': {
      const { title, document, from } = event.ruled;
      return `提出决定：${title}；依${document.issuer}${document.number}，适用于${formatDay(from)}起发生的事实`;
    }
    case 'ruling-signed':
      return `批准，编为第${event.number}号决定，自此施行；${effectSays(event.effect)}${sayWeighed(event)}`;
    case 'ruling-returned':
      return `退回：${event.reason}`;
  }
}
