import type { FactGroups } from '../../cases/needs.ts';
import { recommendedBy } from '../../cases/panel/recommended-by.ts';
import type { Benchmarked } from '../../cases/row/benchmark-obstacle.ts';
import { isKeptName, keptRegisters } from '../../registers/kept/index.ts';
import type { Reads } from '../store.ts';
import { rowsOf } from '../kept/rows-of.ts';
import { listApproved } from './approved-reviews.ts';
import type { Asked } from './asked.ts';
import { rowOf } from './register-rows.ts';

const WHOLE_CODE = 18;

async function knownFirms(reads: Pick<Reads, 'listProjects'>, codes: readonly string[]): Promise<readonly string[]> {
  const known: string[] = [];
  for (const text of codes) {
    if (text.length !== WHOLE_CODE) continue;
    if ((await reads.listProjects({ scope: { all: true }, text, limit: 1 })).items.some(({ creditCode }) => creditCode === text))
      known.push(text);
  }
  return known;
}

/** Reviews of benchmarks with approved minutes in which the firm was judged, and whether each recommends it. */
const reviewsOf = async (reads: Pick<Reads, 'listCasesAt'>, creditCode: string): Promise<Benchmarked['reviews']> =>
  (await listApproved(reads, 'benchmark')).flatMap(({ panel: { title, firms, conclusion } }) => {
    const judged = firms.find((firm) => firm.creditCode === creditCode);
    return judged === undefined ? [] : [{ title, isRecommended: recommendedBy(conclusion).includes(judged.caseId) }];
  });

/** Its firm's industry, by the application; how many are chosen already; and its reviews. */
async function benchmarkOf({ tx, input, state }: Asked): Promise<Benchmarked> {
  if (input['register'] !== 'benchmarks') return { alreadyAwarded: 0, reviews: [] };
  const firm = input['firm'] ?? ('cells' in state ? state.cells['firm'] : undefined);
  const text = typeof firm === 'string' ? firm : '';
  const { items } = await tx.listProjects({ scope: { all: true }, text, limit: 1 });
  const industry = items.find(({ creditCode }) => creditCode === text)?.industry ?? undefined;
  const chosen = (await rowsOf(tx, 'benchmarks')).filter(({ state: { stage, cells } }) => stage === 'kept' && cells['status'] === 'chosen');
  return { alreadyAwarded: chosen.length, reviews: await reviewsOf(tx, text), ...(industry !== undefined && { industry }) };
}

/** Who of those named in the cells is known: firms by their application, providers by the pool, people by their account. */
export async function loadNamed(asked: Asked): Promise<FactGroups['named']> {
  const { tx, input } = asked;
  const register = String(input['register']);
  const columns = isKeptName(register) ? keptRegisters[register].columns : [];
  const said = (kind: 'firm' | 'provider' | 'person'): string[] =>
    columns.flatMap((column) => (column.kind === kind && typeof input[column.key] === 'string' ? [String(input[column.key])] : []));
  const isAsked = (kind: 'provider' | 'person'): boolean => said(kind).length > 0;
  return {
    benchmark: await benchmarkOf(asked),
    named: {
      firms: await knownFirms(tx, said('firm')),
      providers: isAsked('provider')
        ? (await tx.listRegister('providers')).flatMap((record) => rowOf<'providers'>(record).values.creditCode ?? [])
        : [],
      people: isAsked('person') ? (await tx.listPeople()).map(({ name }) => name) : [],
    },
  };
}
