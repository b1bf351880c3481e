import { asDay, formatDay } from '../../kernel/day.ts';
import { ok, refuse, type Refused } from '../../kernel/result.ts';
import type { Setting } from '../given.ts';
import type { FactsOf } from '../needs.ts';
import type { ItemConclusion } from './acts.ts';
import type { NoticeDeed } from './notice-deed.ts';
import { publicityFactsOf, publicityOf } from './publicity.ts';
import type { PublishedNotice } from './state.ts';

/** Ends the notice with one verdict an item (measures/11). Refuses before its days have run and while an objection is open. */
export const concludeNotice: NoticeDeed<'concludeNotice'> = {
  obstacle: (notice, setting) => notElapsed(notice, setting) ?? unsettled(notice),
  decide: (notice, { facts, policy, context: { today } }) => {
    const standing = notice.items.filter(({ caseId }) => isStanding(facts, caseId, notice));
    const conclusions = standing.map(({ caseId }): ItemConclusion => {
      const facts = publicityFactsOf(notice, today, caseId);
      return { caseId, facts, verdict: policy.decisions.publicity.decide(facts) };
    });
    return ok([{ type: 'notice-concluded', on: today, conclusions }]);
  },
};

const AWAITING = { pilot: 'listed', award: 'city-approved', reward: 'approved' } as const;
/** A firm disqualified meanwhile is no longer concerned, and must not hold up the others. */
const isStanding = ({ projects, outlays }: FactsOf<'concludeNotice'>, id: string, { purpose }: PublishedNotice): boolean =>
  [...projects, ...outlays].some(({ caseId, state }) => caseId === id && state.stage === AWAITING[purpose]);

function notElapsed(notice: PublishedNotice, { policy, context: { today } }: Setting): Refused | null {
  const { because, value } = publicityOf(policy, notice, today);
  const elapsed = because.find(({ test }) => test === 'elapsed');
  if (elapsed === undefined || elapsed.holds === true || value === null) return null;
  const until = formatDay(asDay(value.lastDay));
  return refuse('policy-says-no', `公示期至${until}，还有${value.remainingWorkingDays}个工作日，期满次日起方可结束`, {
    clause: elapsed.clause,
    because: [elapsed],
  });
}

function unsettled({ objections }: PublishedNotice): Refused | null {
  const open = objections.filter(({ settledOn }) => settledOn === undefined).length;
  return open === 0 ? null : refuse('policy-says-no', `还有${open}条异议未办结，请先逐条核查并办结`, { clause: 'measures/11' });
}
