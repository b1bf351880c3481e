import { z } from 'zod';
import { listFailedJobs, retryFailedJob, setReminderDays } from '../app/failed-jobs.ts';
import { reminderDays } from '../contract/requests.ts';
import { route, type Route } from './route.ts';

export const jobRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/jobs',
    says: '没有做成的后台任务和缘由，以及提醒的天数',
    access: ['admin'],
    handle: ({ premises, session }) => listFailedJobs(premises.ports, session.who),
  }),
  route({
    method: 'POST',
    path: '/api/v1/jobs/:id/retry',
    says: '把一项没有做成的后台任务再做一次',
    access: ['admin'],
    params: z.strictObject({ id: z.uuid() }),
    handle: ({ premises, session, params }) => retryFailedJob(premises.ports, session.who, params.id),
  }),
  route({
    method: 'POST',
    path: '/api/v1/jobs/reminder-days',
    says: '到期前几天提醒、过期几天后上报专班',
    access: ['admin'],
    body: reminderDays,
    handle: ({ premises, session, body }) => setReminderDays(premises.ports, session.who, body),
  }),
];
