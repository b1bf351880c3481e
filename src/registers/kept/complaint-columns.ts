import type { Column } from '../register.ts';

/** What is kept of every complaint beside what it is about: the answer is all that whoever complained reads. */
export const COMPLAINT_COLUMNS = [
  { key: 'against', header: '单位或人员名称', kind: 'text' },
  { key: 'what', header: '反映内容', kind: 'text', long: true, required: true, telling: true },
  { key: 'contact', header: '联系方式', kind: 'text', hint: '匿名的留空' },
  {
    key: 'status',
    header: '办理情况',
    kind: 'choice',
    required: true,
    telling: true,
    choices: {
      new: ['待受理'],
      accepted: ['已受理'],
      answered: ['已答复'],
      declined: ['不予受理'],
    },
    initial: 'new',
  },
  { key: 'handler', header: '承办人', kind: 'person' },
  { key: 'dueOn', header: '答复期限', kind: 'day' },
  { key: 'finding', header: '核查情况', kind: 'text', long: true, hint: '只在内部看' },
  { key: 'answer', header: '答复', kind: 'text', long: true, hint: '举报人凭回执码看到的就是这一段' },
  { key: 'answeredOn', header: '答复日期', kind: 'day' },
] as const satisfies readonly Column[];

/** What anyone is asked, and what they read by their receipt. */
export const FROM_PUBLIC = {
  asks: ['about', 'against', 'what', 'contact'],
  answers: ['status', 'dueOn', 'answer', 'answeredOn'],
} as const;
