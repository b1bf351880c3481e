import { sumFen, toWireFen } from '../kernel/fen.ts';
import type { OfficeRows } from './office-folder.ts';

/**
 * What the fund notices allot from one source, in integer fen. Null when there is no such sheet, or when a notice that
 * may come from there has no readable amount: a sum with a hole in it is not known.
 */
export function allottedFen(rows: OfficeRows, source: 'region' | 'county'): number | null {
  const notices = rows['fund-notices']?.filter(({ values }) => values.source === undefined || values.source === source);
  if (!notices) return null;
  const amounts = notices.map(({ values }) => (values.source === undefined ? undefined : values.amountFen));
  return amounts.includes(undefined) ? null : toWireFen(sumFen(amounts.map((fen) => BigInt(fen ?? 0))));
}
