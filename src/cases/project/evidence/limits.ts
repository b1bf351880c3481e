import type { ClauseId } from '../../../kernel/clause.ts';

type Limit = { readonly value: number; readonly says: string; readonly clause: ClauseId; readonly doubt: string };

/** Where a look has to draw a line that the measures do not draw. Each is a reading: the doubt is shown with every finding that rests on it. */
export const LOOK_LIMITS = {
  splitFen: {
    value: 10_000_000,
    says: '单笔限额10万元',
    clause: 'measures/12.2',
    doubt: '办法没有写单笔限额；暂以10万元为线，由县里确定',
  },
  splitNearPercent: { value: 80, says: '达到限额八成算贴近', clause: 'measures/12.2', doubt: '“贴近”多少由县里确定' },
  splitDays: { value: 30, says: '30日之内', clause: 'measures/12.2', doubt: '相隔多久算一次采购由县里确定' },
  priceTimes: {
    value: 3,
    says: '高于或低于中位数的3倍',
    clause: 'measures/16',
    doubt: '同名货物规格可能不同；3倍的界线由县里确定',
  },
  pricesAtLeast: { value: 5, says: '至少5个价格才比较', clause: 'measures/16', doubt: '价格太少时不比较' },
} as const satisfies Record<string, Limit>;
