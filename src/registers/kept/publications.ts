import type { KeptRegister } from './kept-register.ts';
import { DEPARTMENT_CHOICES, TASK_FORCE } from './who.ts';

/** 政策解读 and 操作指南: planned by a day, written, checked by another hand, published, forwarded. Cases have their own book. */
export const publications = {
  name: 'publications',
  title: '政策解读和指南发布簿',
  clause: 'plan/4.2',
  says: '政策解读、操作指南按计划写好、审核、发布，登记转发去向。发布后在公开页面各有固定网址，可打印、可订阅。典型案例另见《典型案例征集簿》。',
  writers: ['officer', 'approver'],
  readers: TASK_FORCE,
  columns: [
    { key: 'title', header: '题目', kind: 'text', required: true, telling: true },
    {
      key: 'kind',
      header: '体裁',
      kind: 'choice',
      required: true,
      telling: true,
      choices: { reading: ['政策解读'], guide: ['操作指南'] },
    },
    { key: 'department', header: '发布单位', kind: 'choice', required: true, choices: DEPARTMENT_CHOICES, initial: 'industry' },
    { key: 'dueOn', header: '计划发布日期', kind: 'day', telling: true },
    { key: 'body', header: '正文', kind: 'text', long: true, hint: '一行一段；以“# ”开头的一行是小标题，以“- ”开头的是一项' },
    { key: 'effectiveOn', header: '适用起始日期', kind: 'day', hint: '文中的做法从哪天起适用' },
    {
      key: 'status',
      header: '发布情况',
      kind: 'choice',
      required: true,
      choices: { draft: ['起草中'], published: ['已发布'], withdrawn: ['已撤下'] },
      initial: 'draft',
    },
    { key: 'publishedOn', header: '发布日期', kind: 'day', hint: '改过正文的，填改好的那天' },
    { key: 'forwarded', header: '转发去向', kind: 'text', long: true, hint: '哪个公众号、平台，哪天' },
  ],
  naturalKey: ['title'],
  subject: { code: null, name: 'title' },
  due: {
    title: '发布政策解读或指南',
    column: 'dueOn',
    done: { column: 'status', values: ['published', 'withdrawn'] },
    owner: 'officer',
    otherwise: '企业看不到最新的解读和指南',
  },
  steps: [{ column: 'status', values: ['published'], needs: ['body', 'effectiveOn', 'publishedOn'], by: ['approver'] }],
  published: {
    title: '政策解读和指南',
    column: 'status',
    values: ['published'],
    shows: ['title', 'kind', 'department', 'publishedOn', 'effectiveOn', 'body'],
    article: { on: 'publishedOn', kind: 'kind' },
  },
  meets: { column: 'status', values: ['published'], says: '已发布' },
  serves: ['P41'],
} as const satisfies KeptRegister;
