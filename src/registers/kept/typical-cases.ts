import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

/** 典型案例: called for, sent in, checked by another hand, published, promoted. */
export const typicalCases = {
  name: 'typical-cases',
  title: '典型案例征集簿',
  clause: 'plan/2.3.1',
  says: '典型案例随时征集，审核后发布在公开页面，并登记推广去向。',
  writers: ['officer', 'approver', 'park', 'science'],
  readers: TASK_FORCE,
  columns: [
    { key: 'title', header: '案例题目', kind: 'text', required: true, telling: true },
    { key: 'name', header: '企业名称', kind: 'text', required: true },
    { key: 'firm', header: '统一社会信用代码', kind: 'firm', required: true },
    { key: 'calledOn', header: '征集日期', kind: 'day', required: true, telling: true },
    { key: 'dueOn', header: '交稿期限', kind: 'day' },
    { key: 'summary', header: '做法', kind: 'text', long: true },
    { key: 'effect', header: '成效', kind: 'text', long: true },
    { key: 'consent', header: '企业同意公开的书面材料', kind: 'file' },
    {
      key: 'status',
      header: '征集情况',
      kind: 'choice',
      required: true,
      telling: true,
      choices: { called: ['征集中'], received: ['已交稿'], published: ['已发布'], declined: ['不采用'] },
      initial: 'called',
    },
    { key: 'publishedOn', header: '发布日期', kind: 'day' },
    { key: 'promoted', header: '推广去向', kind: 'text', long: true },
  ],
  naturalKey: ['firm', 'title'],
  subject: { code: 'firm', name: 'title' },
  due: {
    title: '交典型案例稿件',
    column: 'dueOn',
    done: { column: 'status', values: ['received', 'published', 'declined'] },
    owner: 'officer',
    otherwise: '案例发布不出去',
  },
  steps: [
    { column: 'status', values: ['received'], needs: ['summary', 'effect'] },
    { column: 'status', values: ['published'], needs: ['summary', 'effect', 'consent', 'publishedOn'], by: ['approver'] },
  ],
  published: {
    title: '典型案例',
    column: 'status',
    values: ['published'],
    shows: ['title', 'name', 'publishedOn', 'summary', 'effect'],
    article: { on: 'publishedOn' },
  },
  meets: { column: 'status', values: ['published'], says: '已发布' },
  serves: ['P20'],
} as const satisfies KeptRegister;
