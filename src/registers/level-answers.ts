import type { Register } from './register.ts';

/** 评测答卷: one answer a row, before and after the transformation. */
export const levelAnswers = {
  name: 'level-answers',
  title: '评测答卷',
  columns: [
    { key: 'name', header: '企业名称', aliases: ['单位名称'], kind: 'text' },
    { key: 'creditCode', header: '统一社会信用代码', aliases: ['信用代码', '社会信用代码'], kind: 'creditCode' },
    {
      key: 'stage',
      header: '阶段',
      aliases: ['评测阶段'],
      kind: 'choice',
      telling: true,
      choices: { before: ['改造前', '前'], after: ['改造后', '后'] },
    },
    { key: 'question', header: '题号', aliases: ['题目编号'], kind: 'question', telling: true },
    { key: 'answer', header: '答案', aliases: ['作答', '选项'], kind: 'answer', telling: true },
  ],
  naturalKey: ['creditCode', 'stage', 'question'],
  subject: { code: 'creditCode', name: 'name' },
  serves: ['P03', 'P11'],
} as const satisfies Register;
