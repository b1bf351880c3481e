import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

/** 培训动员: what was planned, who came, what it brought. */
export const trainings = {
  name: 'trainings',
  title: '培训动员台账',
  clause: 'plan/2.1.1',
  says: '专题培训、动员部署、专家和服务商分享、政策宣讲：计划、签到和成效。',
  writers: ['officer', 'park', 'science'],
  readers: TASK_FORCE,
  columns: [
    {
      key: 'form',
      header: '形式',
      kind: 'choice',
      required: true,
      telling: true,
      choices: { training: ['专题培训'], mobilisation: ['动员部署'], sharing: ['专家或服务商分享'], briefing: ['政策宣讲'] },
    },
    { key: 'title', header: '主题', kind: 'text', required: true, telling: true },
    { key: 'plannedOn', header: '计划日期', kind: 'day', required: true },
    { key: 'place', header: '地点', kind: 'text' },
    { key: 'lecturer', header: '主讲人', kind: 'text' },
    {
      key: 'status',
      header: '举办情况',
      kind: 'choice',
      required: true,
      choices: { planned: ['计划中'], held: ['已举办'], cancelled: ['已取消'] },
      initial: 'planned',
    },
    { key: 'heldOn', header: '举办日期', kind: 'day' },
    { key: 'firms', header: '到场企业（家）', kind: 'count' },
    { key: 'people', header: '到场人数（人）', kind: 'count' },
    { key: 'signIn', header: '签到表', kind: 'file' },
    { key: 'effect', header: '成效', kind: 'text', long: true },
  ],
  naturalKey: ['title', 'plannedOn'],
  subject: { code: null, name: 'title' },
  due: {
    title: '举办培训或宣讲',
    column: 'plannedOn',
    done: { column: 'status', values: ['held', 'cancelled'] },
    owner: 'officer',
    otherwise: '计划落空，阶段任务受影响',
  },
  steps: [{ column: 'status', values: ['held'], needs: ['heldOn', 'firms', 'people', 'signIn', 'effect'] }],
  serves: ['P06'],
} as const satisfies KeptRegister;
