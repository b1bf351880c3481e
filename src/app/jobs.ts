import type { Day } from '../kernel/day.ts';
import { closeDays } from './close-days.ts';
import { openImportedCases } from './open-imported-cases.ts';
import { dailyMessages } from './messages/daily-messages.ts';
import { sendMessages } from './messages/send-messages.ts';
import type { Ports } from './ports.ts';
import type { Tx } from './store.ts';
import { watchDeadlines } from './watch-deadlines.ts';

/** What is done behind an answer or every day: name → what it is told. Its programme it is told always. */
export type JobBody = {
  readonly 'close-days': Readonly<Record<string, never>>;
  readonly 'watch-deadlines': Readonly<Record<string, never>>;
  readonly 'daily-messages': Readonly<Record<string, never>>;
  readonly 'send-messages': Readonly<Record<string, never>>;
  readonly 'open-imported-cases': { readonly importId: string };
};
export type JobName = keyof JobBody;

export type Job<N extends JobName> = {
  /** For whoever reads that it failed. */
  readonly title: string;
  /** Every day at this time of day in Asia/Shanghai, once for all the days on which nothing ran, and whenever a demonstration's day moves. */
  readonly dailyAt?: `${number}:${number}`;
  /**
   * May be cut off anywhere and run again, or run twice at once: what it writes, it writes in transactions that find out by
   * themselves what is still to be done. Throws where it cannot; then it is tried again some times.
   */
  readonly run: (ports: Ports, programmeId: string, body: JobBody[N]) => Promise<void>;
};

export const JOBS: { readonly [N in JobName]: Job<N> } = {
  'close-days': { title: '计算并公布前一天的记录根', dailyAt: '00:10', run: closeDays },
  'watch-deadlines': { title: '核对期限，发出提醒和上报', dailyAt: '00:20', run: watchDeadlines },
  'daily-messages': { title: '发送每日待办和合并的消息', dailyAt: '08:30', run: dailyMessages },
  // Every morning too, should ever something have been left lying.
  'send-messages': { title: '发送邮件、短信和微信消息', dailyAt: '08:05', run: sendMessages },
  'open-imported-cases': { title: '为已确认的导入登记台账、建立案件', run: openImportedCases },
};
export const JOB_NAMES = Object.keys(JOBS) as readonly JobName[];

export const runJob = <N extends JobName>(ports: Ports, name: N, programmeId: string, body: JobBody[N]): Promise<void> =>
  JOBS[name].run(ports, programmeId, body);

/** Asks for what is done every day, once a day: a demonstration's days do not pass by themselves. */
export async function enqueueDaily(tx: Tx, today: Day): Promise<void> {
  for (const name of JOB_NAMES) if (JOBS[name].dailyAt !== undefined) await tx.enqueueJob(name, {}, { key: today });
}
