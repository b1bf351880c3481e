import type { Fund } from '../cases/fund/state.ts';
import { findFundOf } from '../cases/performance/fund-of.ts';
import type { Evaluation } from '../cases/performance/records.ts';
import type { Performance } from '../cases/performance/state.ts';
import { suggestedGoals } from '../cases/performance/suggested-goals.ts';
import type { PerformanceList } from '../contract/performance-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { readPolicyNow } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import { maySee } from './may-see.ts';
import type { Ports, Who } from './ports.ts';

const MOST = 2_000;
const briefOf = ({ round, on, total, grade }: Evaluation) => ({ round, on, total, grade });

/** What each budget notice's money is to bring, and the notices that still have no goals. */
export async function listPerformance(ports: Ports, { actor, programmeId }: Who): Promise<Result<PerformanceList>> {
  const may = mayEnter(actor, 'performance');
  if (!may.ok && !actor.roles.includes('centre')) return may;
  const reads = ports.store.in(programmeId);
  const [cases, funds, policy] = await Promise.all([
    reads.listCasesOfKind('performance', MOST),
    reads.listCasesOfKind('fund', MOST),
    readPolicyNow(ports, programmeId),
  ]);
  const rows = cases.flatMap(({ id, state: stored }) => {
    const state = stored as Performance;
    if (state.stage === 'none' || !maySee(actor, 'performance', state)) return [];
    const { docNo, fen, dueOn } = state.fund;
    const { stage, filedOn = null, requests = [] } = state;
    return [{ id, stage, docNo, fen, dueOn, filedOn, evaluations: state.evaluations.map(briefOf), requests }];
  });
  const waiting = funds.flatMap(({ id, state: stored }) => {
    const state = stored as Fund;
    const fund = findFundOf(id, state);
    return fund === undefined || ('performanceId' in state && state.performanceId !== undefined) ? [] : [fund];
  });
  return ok({ rows, waiting: may.ok ? waiting : [], suggested: suggestedGoals(policy) });
}
