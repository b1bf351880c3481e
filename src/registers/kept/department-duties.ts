import type { KeptRegister } from './kept-register.ts';
import { DEPARTMENT_CHOICES, TASK_FORCE } from './who.ts';

/** 部门责任和考核: a duty of a department, its day, how it was judged, what praise or blame followed. */
export const departmentDuties = {
  name: 'department-duties',
  title: '部门责任和考核登记簿',
  clause: 'plan/4.4',
  says: '各部门的责任事项、年度考核等次，以及通报表扬和问责的记录。',
  writers: ['director', 'taskforce'],
  readers: TASK_FORCE,
  columns: [
    { key: 'year', header: '年度', kind: 'count', required: true, telling: true },
    { key: 'department', header: '部门', kind: 'choice', choices: DEPARTMENT_CHOICES, required: true, telling: true },
    { key: 'duty', header: '责任事项', kind: 'text', long: true, required: true, telling: true },
    { key: 'dueOn', header: '完成期限', kind: 'day', required: true },
    { key: 'done', header: '完成情况', kind: 'text', long: true },
    {
      key: 'grade',
      header: '考核等次',
      kind: 'choice',
      required: true,
      choices: { open: ['待考核'], excellent: ['优秀'], good: ['良好'], passed: ['合格'], failed: ['不合格'] },
      initial: 'open',
    },
    {
      key: 'followed',
      header: '通报',
      kind: 'choice',
      choices: { circular: ['督查通报'], praise: ['通报表扬'], blame: ['问责'] },
    },
    { key: 'document', header: '通报文件', kind: 'file' },
  ],
  naturalKey: ['year', 'department', 'duty'],
  subject: { code: null, name: 'duty' },
  due: {
    title: '考核部门责任事项',
    column: 'dueOn',
    done: { column: 'grade', values: ['excellent', 'good', 'passed', 'failed'] },
    owner: 'taskforce',
    otherwise: '年度考核缺项',
  },
  steps: [
    { column: 'grade', values: ['excellent', 'good', 'passed', 'failed'], needs: ['done'] },
    { column: 'followed', values: ['circular', 'praise', 'blame'], needs: ['document'] },
  ],
  serves: ['P44'],
} as const satisfies KeptRegister;
