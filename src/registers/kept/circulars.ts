import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

/** 督查通报和通报表扬: what a paper of either kind says beside what the list of periods says. */
export const circulars = {
  name: 'circulars',
  title: '督查通报和表扬登记簿',
  clause: 'plan/4.4',
  says: '督查通报按印发当天的逾期清单起草，通报表扬写明事迹；登记之后在本行页面印发公文。',
  writers: ['officer', 'director', 'taskforce'],
  readers: TASK_FORCE,
  columns: [
    {
      key: 'kind',
      header: '种类',
      kind: 'choice',
      required: true,
      telling: true,
      choices: { circular: ['督查通报'], praise: ['通报表扬'] },
    },
    { key: 'title', header: '标题', kind: 'text', required: true, telling: true },
    { key: 'unit', header: '通报的单位', kind: 'text', required: true, telling: true },
    { key: 'facts', header: '情况或者事迹', kind: 'text', long: true, required: true },
    { key: 'demand', header: '要求或者希望', kind: 'text', long: true, required: true },
    { key: 'dueOn', header: '办结期限', kind: 'day', hint: '督查通报要求办结的日期' },
  ],
  naturalKey: ['title'],
  subject: { code: null, name: 'title' },
  serves: ['P44'],
} as const satisfies KeptRegister;
