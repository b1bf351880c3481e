import type { Policy } from '../../../../policy/policy.ts';
import { lastDayAfter, suspendedDays } from '../../../../policy/calendar/suspended.ts';
import { asDay, type Day } from '../../../kernel/day.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import type { KnownProject } from '../../named-projects.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { SuspensionEvent } from './events.ts';
import { findPeriod, isSuspendable, type PeriodOnFile } from './period-on-file.ts';
import { rectificationFactsOf } from './rectification-facts.ts';
import type { SuspendableName, Suspension } from './records.ts';
import { notRunning } from './suspend-period.ts';

const NOT_SUSPENDED = '这个期限没有中止，不用恢复';
type Resumed = Extract<SuspensionEvent, { type: 'period-resumed' }>;
type Counted = Pick<Resumed, 'period'> & Pick<Resumed['resumption'], 'dueOn' | 'provisional'>;

/** The period goes on from today with as many days as it had left. Refuses where it does not stand still. */
export const resumePeriod: ProjectDeed<'resumePeriod'> = {
  obstacle: ({ suspensions = [] }) =>
    suspensions.some(({ resumed }) => resumed === undefined) ? null : refuse('wrong-stage', '没有中止的期限'),
  decide: (state, { input: { deadline, subject, reason }, policy, context: { today } }) => {
    const period = isSuspendable(deadline) ? findPeriod(state, deadline, subject) : undefined;
    const open = period?.suspensions.at(-1);
    if (period === undefined || !isSuspendable(deadline)) return notRunning(deadline);
    if (open === undefined || open.resumed !== undefined) return refuse('wrong-stage', NOT_SUSPENDED);
    const counting = countingOf(policy, deadline);
    const { dueOn, provisional, ...rest } =
      deadline === 'rectification' ? rectified(state, policy, today) : counted(period, counting, today);
    const days = suspendedDays({ from: open.from, until: today }, counting);
    const resumption = { reason, dueOn, days, unit: counting === 'working-days' ? '个工作日' : '日', provisional } as const;
    return ok([{ type: 'period-resumed', deadline, subject, resumption, ...rest }]);
  },
};

/** What was once suspended goes on by natural days where a later version no longer says by which. */
function countingOf({ suspensions }: Policy, name: SuspendableName) {
  const rule = suspensions.periods[name];
  return rule !== undefined && 'counts' in rule ? rule.counts : 'natural-days';
}

const standstill = ({ from, resumed }: Suspension, today: Day) => ({ from, until: resumed?.on ?? today });

function counted({ lastDay, suspensions }: PeriodOnFile, counting: ReturnType<typeof countingOf>, today: Day): Counted {
  const { day: dueOn, provisional } = lastDayAfter(
    lastDay,
    suspensions.map((each) => standstill(each, today)),
    counting,
  );
  return { dueOn, provisional };
}

/** The text's own period is counted by the policy. */
function rectified(state: KnownProject, { decisions }: Policy, today: Day): Counted {
  if (state.rectification === undefined) throw new TypeError('a rectification goes on that nobody ordered');
  const facts = rectificationFactsOf(state, state.rectification.notifiedOn, { asOf: today });
  const ended = { ...facts, suspensions: (facts.suspensions ?? []).map(({ from, until = today }) => ({ from, until })) };
  const verdict = decisions.rectification.decide(ended);
  if (verdict.value === null) throw new TypeError('rectification always has a due day');
  return { dueOn: asDay(verdict.value.dueOn), provisional: verdict.provisional, period: { facts: ended, verdict } };
}
