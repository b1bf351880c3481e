import type { ProviderEligibilityFacts } from '../../../policy/policy.ts';
import { listedFacts, type OfficeRows } from '../../intake/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { RowOf } from '../../registers/register.ts';
import type { providers } from '../../registers/providers.ts';
import { rowsOf } from '../kept/rows-of.ts';
import type { Reads } from '../store.ts';
import { providerFacts } from './provider-facts.ts';
import { rowOf } from './register-rows.ts';

type FitnessReads = Pick<Reads, 'listRegister' | 'listCasesNaming'>;
const LISTS = ['abnormal-list', 'dishonest-list', 'procurement-list'] as const;

/** The name lists that were imported; one without a row says nothing, for nobody knows whether it was. */
async function readLists(reads: FitnessReads): Promise<OfficeRows> {
  const lists: { [L in (typeof LISTS)[number]]?: unknown } = {};
  for (const name of LISTS) {
    const rows = (await reads.listRegister(name)).map(rowOf);
    if (rows.length > 0) lists[name] = rows;
  }
  return lists as OfficeRows;
}

/** What the registers know of any provider's fitness on a day (measures/9, measures/10), by its row of the pool. */
export async function readFitness(reads: FitnessReads, today: Day): Promise<(values: RowOf<typeof providers>) => ProviderEligibilityFacts> {
  const [standing, lists] = [await rowsOf(reads, 'provider-standing'), await readLists(reads)];
  return (values) => {
    const { creditCode = '', name } = values;
    const subject = { creditCode, ...(name !== undefined && { name }) };
    return providerFacts(creditCode, values, standing, listedFacts(lists, subject, today));
  };
}
