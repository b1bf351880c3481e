import type { Performance } from '../../cases/performance/state.ts';
import type { Weighable } from '../../cases/performance/weigh.ts';
import type { Reads } from '../store.ts';

const MOST = 2_000;

/** The last approved evaluation of each notice's money. */
export const readEvaluations = async (reads: Pick<Reads, 'listCasesOfKind'>): Promise<readonly Weighable[]> =>
  (await reads.listCasesOfKind('performance', MOST)).flatMap(({ id, state }) => {
    const performance = state as Performance;
    if (performance.stage === 'none') return [];
    const { evaluations, fund } = performance;
    return evaluations.slice(-1).map(({ round, total, grade }) => ({ caseId: id, docNo: fund.docNo, round, total, grade }));
  });
