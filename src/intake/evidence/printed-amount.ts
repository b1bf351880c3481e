import { fenOfYuan } from '../yuan.ts';

/** An amount as invoices print it (`¥1,130.00`) → integer fen; undefined for what is none. */
export const amountOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : fenOfYuan(text.replace(/^[¥￥]|,/g, ''));

/** A unit price may have more digits than fen; for a comparison the nearest is enough, and a line's amount is exact anyway. */
export function priceOf(text: string | undefined): number | undefined {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text ?? '');
  return match ? fenOfYuan(`${match[1]}.${(match[2] ?? '').slice(0, 2)}`.replace(/\.$/, '')) : undefined;
}
