import { questions, scenes } from '../../policy/indicators/2024/index.ts';
import type { Row } from './read-rows.ts';
import type { levelAnswers } from '../registers/level-answers.ts';

/** Answers of one firm at one stage, as the digital-level decision wants them; what was not answered is absent. */
export type StageAnswers = {
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly scenes: Readonly<Record<string, 0 | 1 | 2 | 3 | 4>>;
};
export type AnswerRow = Row<typeof levelAnswers>;

const isLevel = (text: string): boolean => /^[0-4]$/.test(text);

function whyNotOptions(keys: readonly string[], question: (typeof questions)[number]): string | undefined {
  const stranger = keys.find((key) => !question.options.some((option) => option.key === key));
  if (stranger !== undefined) return `${question.id} 没有选项 ${stranger}，应为 A 至 ${question.options.at(-1)?.key}`;
  if (question.choice === 'single' && keys.length !== 1) return `${question.id} 是单选题，只能选一项`;
  return keys.length > 1 && keys.includes('A') && question.choice === 'multi' ? `${question.id} 选了 A（无）就不能再选别的` : undefined;
}

/** Why an answer does not fit its question in the 2024 indicator set; undefined when it fits. */
export function whyNotAnAnswer(question: string, answer: string): string | undefined {
  if (scenes.some((scene) => scene.id === question)) return isLevel(answer) ? undefined : `${question} 是场景题，应为 0 至 4 的等级`;
  const asked = questions.find((one) => one.id === question);
  if (!asked) return `2024 年版指标没有 ${question}，应为 Q1 至 Q${questions.length} 或 S01 至 S${scenes.length}`;
  return /^[A-Z]+$/.test(answer) ? whyNotOptions([...answer], asked) : `${question} 应填选项字母，如 B 或 BCD`;
}

/** Gathers the fitting answers of a firm at a stage. */
export function stageAnswers(rows: readonly AnswerRow[]): StageAnswers {
  const answers: Record<string, readonly string[]> = {};
  const reached: Record<string, 0 | 1 | 2 | 3 | 4> = {};
  for (const { values } of rows) {
    if (values.question === undefined || values.answer === undefined) continue;
    if (values.question.startsWith('S')) reached[values.question] = Number(values.answer) as 0 | 1 | 2 | 3 | 4;
    else answers[values.question] = [...values.answer];
  }
  return { answers, scenes: reached };
}
