import type { KeptName } from '../../registers/kept/index.ts';
import type { Reads } from '../store.ts';
import { rowsOf } from './rows-of.ts';

/** Every register that takes complaints; whose they are the public need not know. */
export const COMPLAINT_BOOKS = ['complaints', 'office-complaints'] as const satisfies readonly KeptName[];
export type ComplaintFigures = { readonly received: number; readonly answered: number; readonly declined: number; readonly open: number };

/** How many complaints came and what became of them: numbers alone, for anyone (plan/4.4). Rows out of use do not count. */
export async function readComplaintFigures(reads: Pick<Reads, 'listCasesNaming'>): Promise<ComplaintFigures> {
  const filed = (await Promise.all(COMPLAINT_BOOKS.map((name) => rowsOf(reads, name)))).flat();
  const standing = filed.flatMap(({ state }) => (state.stage === 'kept' ? [state.cells['status']] : []));
  const count = (status: string): number => standing.filter((each) => each === status).length;
  const [answered, declined] = [count('answered'), count('declined')];
  return { received: standing.length, answered, declined, open: standing.length - answered - declined };
}
