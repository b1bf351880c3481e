import { findBarOn } from '../cases/sanction/in-force-on.ts';
import type { Day } from '../kernel/day.ts';
import { readBadFaith } from './bad-faith.ts';
import { readBars } from './list-sanctions.ts';
import type { Reads } from './store.ts';

/** Why each of these organisations may be paid no reward and no service on a day, in words; none where nothing is held against it (measures/17). */
export async function readHindrances(
  reads: Pick<Reads, 'listCasesOfKind' | 'listRecoveriesFrom'>,
  creditCodes: readonly string[],
  today: Day,
): Promise<(creditCode: string) => readonly string[]> {
  const [bars, badFaith] = [await readBars(reads), await readBadFaith(reads, creditCodes)];
  return (creditCode) => {
    const bar = findBarOn(bars, creditCode, today);
    return [...(bar ? [bar.says] : []), ...(badFaith(creditCode, today) ? ['在失信名单上'] : [])];
  };
}
