import { formatDay } from '../../../kernel/day.ts';
import { ok, refuse, type Refused, type Result } from '../../../kernel/result.ts';
import type { Policy, Suspendable } from '../../../../policy/policy.ts';
import { deadlineRule, type DeadlineName } from '../../deadlines/rules.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { findPeriod, hasPeriod, hasRunOut, isSuspendable } from './period-on-file.ts';
import type { SuspendableName } from './records.ts';

const NOT_LISTED: Suspendable = { never: '政策没有允许' };

/** The period, where the policy of the case lets it stand still; refused otherwise, with its reason. */
function suspendable(name: DeadlineName, { suspensions }: Policy): Result<SuspendableName> {
  const rule = suspensions.periods[name] ?? NOT_LISTED;
  const { title, clause } = deadlineRule(name);
  if ('never' in rule) return refuse('policy-says-no', `“${title}”不能中止：${rule.never}`, { clause });
  return isSuspendable(name) ? ok(name) : refuse('policy-says-no', `“${title}”不能中止：没有可以停算的末日`, { clause });
}

export const notRunning = (name: DeadlineName): Refused => refuse('not-found', `“${deadlineRule(name).title}”现在没有在计算，请刷新后重选`);

/**
 * From today on the period stands still: nothing runs out, nobody is reminded of it, until somebody lets it go on. Refuses what the
 * policy does not let stand still, what has run out already, and a look at it that would come too late to be one.
 */
export const suspendPeriod: ProjectDeed<'suspendPeriod'> = {
  obstacle: (state) => (hasPeriod(state) ? null : refuse('wrong-stage', '没有可以中止的期限')),
  decide: (state, { input: { deadline, subject, ground, reason, reviewOn }, policy, context: { today } }) => {
    const name = suspendable(deadline, policy);
    if (!name.ok) return name;
    const period = findPeriod(state, name.value, subject);
    if (period === undefined) return notRunning(deadline);
    if (period.dueOn === null) return refuse('already-done', '这个期限已经中止，先恢复才能再中止');
    if (hasRunOut(period, today)) return refuse('wrong-stage', `期限至${formatDay(period.dueOn)}，已经过了，不能再中止`);
    if (reviewOn <= today) return refuse('bad-input', '复核日期须在今天以后', { clause: 'measures/18' });
    const basis = policy.suspensions.grounds[ground];
    return ok([{ type: 'period-suspended', suspension: { deadline: name.value, subject, ground, basis, reason, reviewOn } }]);
  },
};
