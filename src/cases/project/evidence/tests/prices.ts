import { formatYuan } from '../../../../kernel/fen.ts';
import type { InvoiceReading, ReadingLine } from '../../../../kernel/invoice-reading.ts';
import { type Look, sideBySide } from '../surroundings.ts';
import { LOOK_LIMITS } from '../limits.ts';

/** Wares are compared by name and unit as printed; undefined where the line has no price or no name. */
function priceKey({ title, unit, unitPriceFen }: ReadingLine): string | undefined {
  const name = title.replace(/\s/g, '');
  return name === '' || unitPriceFen === undefined || unitPriceFen <= 0 ? undefined : `${name}|${unit ?? ''}`;
}

/** By ware: the middle price, the lower of two middles; of wares with enough prices only. Prices in fen. */
export function mediansOf(readings: readonly InvoiceReading[]): Readonly<Record<string, number>> {
  const prices = new Map<string, number[]>();
  for (const line of readings.flatMap(({ lines }) => lines)) {
    const key = priceKey(line);
    if (key !== undefined && line.unitPriceFen !== undefined) prices.set(key, [...(prices.get(key) ?? []), line.unitPriceFen]);
  }
  const enough = [...prices].filter(([, each]) => each.length >= LOOK_LIMITS.pricesAtLeast.value);
  const middle = (each: readonly number[]): number => each.toSorted((a, b) => a - b)[Math.floor((each.length - 1) / 2)] ?? 0;
  return Object.fromEntries(enough.map(([key, each]) => [key, middle(each)]));
}

export const unitPrice: Look = ({ readings }, { medians }) => {
  const { value: times, says, doubt } = LOOK_LIMITS.priceTimes;
  const far = (readings[0]?.lines ?? []).flatMap((line) => {
    const [key, price = 0] = [priceKey(line), line.unitPriceFen];
    const median = key === undefined ? undefined : medians[key];
    return median === undefined || (price <= median * times && price * times >= median) ? [] : [{ line, price, median }];
  });
  if (far.length === 0) return undefined;
  return {
    says: `${far.map(({ line }) => `“${line.title}”`).join('、')}的单价${says}`,
    compared: far.flatMap(({ line, price, median }) =>
      sideBySide([`“${line.title}”单价`, `${formatYuan(price)}元`], ['全县中位数', `${formatYuan(median)}元`]),
    ),
    doubt,
  };
};
