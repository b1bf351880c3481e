import type { Performance } from '../../cases/performance/state.ts';
import type { Weighable } from '../../cases/performance/weigh.ts';
import type { Reads } from '../store.ts';

const MOST = 2_000;

/** The last approved evaluation of each notice's money. */
export const readEvaluations = async (reads: Pick<Reads, 'listCasesOfKind'>): Promise<readonly Weighable[]> =>
  (await reads.listCasesOfKind('performance', MOST)).flatMap(({ id, state }) => {
    const performance = state as Performance;
    const last = performance.stage === 'none' ? undefined : performance.evaluations.at(-1);
    if (performance.stage === 'none' || last === undefined) return [];
    const { round, total, grade } = last;
    return [{ caseId: id, docNo: performance.fund.docNo, round, total, grade }];
  });
