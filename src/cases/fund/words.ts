import { formatDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { FUND_SOURCE_WORDS } from '../../kernel/fund-source.ts';
import type { FundEvent } from './acts.ts';

/** One sentence for people on what happened. */
export const fundSentence = ({ source, docNo, fen, goalsDueOn }: FundEvent): string =>
  `指标文件${docNo}入账，${FUND_SOURCE_WORDS[source]}${formatYuan(fen)}元；绩效目标须在${formatDay(goalsDueOn)}前报备`;
