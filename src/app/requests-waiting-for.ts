import { deadlinesOf } from '../cases/deadlines/deadlines-of.ts';
import { deadlineRule } from '../cases/deadlines/rules.ts';
import type { Performance } from '../cases/performance/state.ts';
import type { InboxItem } from '../contract/deadline-views.ts';
import { readPolicyNow } from './in-force.ts';
import { scopeOf } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

const MOST = 2_000;
const DEADLINE = 'centre-evaluation';

/** Evaluations handed up to the region's centre that wait for it: it sees no list of cases, so they are found by themselves. */
export async function requestsWaitingFor(ports: Ports, { actor, programmeId }: Who): Promise<readonly InboxItem[]> {
  if (!actor.roles.includes('centre') || 'all' in scopeOf(actor)) return [];
  const [cases, policy] = await Promise.all([
    ports.store.in(programmeId).listCasesOfKind('performance', MOST),
    readPolicyNow(ports, programmeId),
  ]);
  const { title: label, otherwise } = deadlineRule(DEADLINE);
  return cases.flatMap(({ id: caseId, state: stored }) => {
    const state = stored as Performance;
    if (state.stage === 'none') return [];
    const { docNo, receivedOn } = state.fund;
    const of = { caseId, kind: 'performance', on: null, title: `绩效：${docNo}`, act: 'concludeRequest', label, otherwise } as const;
    const running = deadlinesOf(state, policy).filter(({ deadline }) => deadline === DEADLINE);
    return running.map(({ about, dueOn, from }) => ({ ...of, about, dueOn, since: from ?? receivedOn }));
  });
}
