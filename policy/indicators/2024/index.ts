import { baseQuestions } from './base.ts';
import { effectQuestions } from './effect.ts';
import { mgmtQuestions } from './mgmt.ts';
import type { Question } from './question.ts';

export { doubts } from './doubts.ts';
export type { Dimension, Question } from './question.ts';
export { type Scene, sceneLevels, scenes } from './scenes.ts';
export { type Threshold, thresholds } from './thresholds.ts';

/** The set this folder holds: 中小企业数字化水平评测指标（2024年版）, 工信厅企业〔2024〕56号. */
export const edition = {
  id: '2024',
  title: '中小企业数字化水平评测指标（2024年版）',
  notice: '工信厅企业〔2024〕56号',
  issuedOn: '2024-09-04',
} as const;

/** Q1–Q15 in the order of the paper. */
export const questions: readonly Question[] = [...baseQuestions, ...mgmtQuestions, ...effectQuestions];
