import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

/** 入企初评: a visit, the level it seemed to be at, and the firm's question until it is answered. */
export const initialAssessments = {
  name: 'initial-assessments',
  title: '入企初评和问题答复台账',
  clause: 'plan/2.1.1',
  says: '入企宣讲时的数字化水平初评，以及企业提出的疑问和困难：登记、答复、办结。一个问题一行。',
  writers: ['officer', 'park', 'science', 'development'],
  readers: TASK_FORCE,
  columns: [
    { key: 'name', header: '企业名称', kind: 'text', required: true, telling: true },
    { key: 'firm', header: '统一社会信用代码', kind: 'creditCode', required: true },
    { key: 'visitedOn', header: '入企日期', kind: 'day', required: true, telling: true },
    { key: 'visitor', header: '入企人员', kind: 'text', required: true },
    {
      key: 'level',
      header: '初评等级',
      kind: 'choice',
      required: true,
      telling: true,
      choices: { '0': ['未达一级'], '1': ['一级'], '2': ['二级'], '3': ['三级'], '4': ['四级'] },
    },
    { key: 'question', header: '疑问或困难', kind: 'text', long: true },
    { key: 'dueOn', header: '答复期限', kind: 'day' },
    {
      key: 'status',
      header: '办理情况',
      kind: 'choice',
      required: true,
      choices: { none: ['没有问题'], open: ['待答复'], answered: ['已答复'], closed: ['已办结'] },
    },
    { key: 'answer', header: '答复', kind: 'text', long: true },
  ],
  naturalKey: ['firm', 'visitedOn', 'question'],
  subject: { code: 'firm', name: 'name' },
  due: {
    title: '答复企业的疑问和困难',
    column: 'dueOn',
    done: { column: 'status', values: ['none', 'closed'] },
    owner: 'officer',
    otherwise: '企业的问题没有办结',
  },
  steps: [
    { column: 'status', values: ['open'], needs: ['question', 'dueOn'] },
    { column: 'status', values: ['answered', 'closed'], needs: ['question', 'answer'] },
  ],
  serves: ['P07'],
} as const satisfies KeptRegister;
