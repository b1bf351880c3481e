import type { Actor } from '../cases/act-rule.ts';
import type { JobsView } from '../contract/deadline-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { ReminderDays } from '../cases/deadlines/reminders.ts';
import { JOBS } from './jobs.ts';
import type { Ports, Who } from './ports.ts';

const MOST_JOBS = 200;
const MORE_DAYS = 60;

const mayMend = ({ roles }: Actor): Result<null> =>
  roles.includes('admin') ? ok(null) : refuse('not-permitted', '后台任务由系统管理员处理');

/** What was given up after its last attempt, with what it broke on, and when reminders are sent. For administrators. */
export async function listFailedJobs({ store }: Ports, { actor, programmeId }: Who): Promise<Result<JobsView>> {
  const may = mayMend(actor);
  if (!may.ok) return may;
  const reads = store.in(programmeId);
  const [failed, reminderDays] = await Promise.all([reads.listFailedJobs(MOST_JOBS), reads.getReminderDays()]);
  return ok({ failed: failed.map(({ name, ...job }) => ({ ...job, title: JOBS[name].title })), reminderDays });
}

/** Has a failed job done once more. Refuses one that is not there, or no longer failed: somebody else was quicker. */
export async function retryFailedJob({ store }: Ports, { actor, programmeId }: Who, id: string): Promise<Result<null>> {
  const may = mayMend(actor);
  if (!may.ok) return may;
  return store.transact(programmeId, async (tx) =>
    (await tx.retryFailedJob(id)) ? ok(null) : refuse('not-found', '这项任务已不在失败之列，可能已有人重试；请刷新页面'),
  );
}

/** How long before a period ends its owner is reminded, and how long after it the task force is told. From the next daily look on. */
export async function setReminderDays({ store }: Ports, { actor, programmeId }: Who, days: ReminderDays): Promise<Result<null>> {
  const may = mayMend(actor);
  if (!may.ok) return may;
  const isUsable = [days.ahead, days.further].every((each) => Number.isInteger(each) && each >= 1 && each <= MORE_DAYS);
  if (!isUsable) return refuse('bad-input', `天数须为1至${MORE_DAYS}的整数`);
  return store.transact(programmeId, async (tx) => {
    await tx.saveReminderDays(days);
    return ok(null);
  });
}
