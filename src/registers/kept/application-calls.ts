import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

/** 申报通知: what is called for, from when to when, and how one applies. What is supported and who may apply, the policy says. */
export const applicationCalls = {
  name: 'application-calls',
  title: '申报通知登记簿',
  clause: 'measures/11',
  says: '每次组织申报登记一行，公文按它和政策起草；发布后在公开页面可看。',
  writers: ['officer', 'approver'],
  readers: TASK_FORCE,
  columns: [
    { key: 'title', header: '通知标题', kind: 'text', required: true, telling: true },
    {
      key: 'target',
      header: '申报事项',
      kind: 'choice',
      required: true,
      telling: true,
      choices: { pilot: ['试点企业'], benchmark: ['标杆企业'] },
      initial: 'pilot',
    },
    { key: 'from', header: '申报开始日期', kind: 'day', required: true },
    { key: 'to', header: '申报截止日期', kind: 'day', required: true, telling: true },
    { key: 'focus', header: '支持重点', kind: 'text', long: true, required: true },
    { key: 'how', header: '申报方式', kind: 'text', long: true, required: true, hint: '从哪里申报、受理后怎么办' },
    { key: 'materials', header: '申报材料', kind: 'text', long: true, required: true, hint: '一行一样' },
    { key: 'contact', header: '联系方式', kind: 'text', required: true },
    {
      key: 'status',
      header: '发布情况',
      kind: 'choice',
      required: true,
      choices: { draft: ['起草中'], published: ['已发布'] },
      initial: 'draft',
    },
    { key: 'publishedOn', header: '发布日期', kind: 'day' },
  ],
  naturalKey: ['title'],
  subject: { code: null, name: 'title' },
  steps: [{ column: 'status', values: ['published'], needs: ['publishedOn'], by: ['approver'] }],
  published: {
    title: '申报通知',
    column: 'status',
    values: ['published'],
    shows: ['title', 'target', 'from', 'to', 'focus', 'how', 'materials', 'contact'],
  },
  serves: ['M15'],
} as const satisfies KeptRegister;
