import { formatDay } from '../../kernel/day.ts';
import type { KnownProject } from '../named-projects.ts';
import { findPeriod, isSuspendable } from '../project/suspension/period-on-file.ts';
import type { Suspension } from '../project/suspension/records.ts';
import { GROUND_WORDS } from '../project/suspension/words.ts';
import type { Running } from './deadline.ts';
import { deadlineRule, type DeadlineName } from './rules.ts';
import { dated } from './running.ts';

/** When, by whom and why it stood still, how many days did not count, and what the last day is since. */
function standstillSays({ from, by, ground, basis, reason, resumed }: Suspension): string {
  const why = `${by}于${formatDay(from)}中止，${GROUND_WORDS[ground]}（${basis}）：${reason}`;
  if (resumed === undefined) return `${why}；恢复后续算剩余的天数`;
  return `${why}；${resumed.by}于${formatDay(resumed.on)}恢复：${resumed.reason}，中止${resumed.days}${resumed.unit}不计，末日为${formatDay(resumed.dueOn)}`;
}

const marked = (about: string | null): string => (about === null ? '已中止' : `${about}（已中止）`);

/** The period with the times in which it stood still: without a last day as long as it does. */
export function heeding(project: KnownProject, running: Running<DeadlineName>): Running<DeadlineName> {
  const period = isSuspendable(running.deadline) ? findPeriod(project, running.deadline, running.subject) : undefined;
  if (period === undefined || period.suspensions.length === 0) return running;
  const { dueOn, suspensions } = period;
  return {
    ...running,
    dueOn,
    about: dueOn === null ? marked(running.about) : running.about,
    says: [running.says, ...suspensions.map(standstillSays)].join('；'),
    provisional: running.provisional || suspensions.some(({ resumed }) => resumed?.provisional),
  };
}

/** Somebody is to look, by the day that was set, whether a period still has to stand still. */
export const ofSuspensions = ({ suspensions = [] }: KnownProject): readonly Running<DeadlineName>[] =>
  suspensions
    .filter(({ resumed }) => resumed === undefined)
    .map(({ deadline, subject, from, reviewOn: dueOn }) =>
      dated('suspension', {
        subject: `${deadline} ${subject}`.trim(),
        about: deadlineRule(deadline).title,
        from,
        dueOn,
        says: `中止时定为${formatDay(dueOn)}`,
      }),
    );
