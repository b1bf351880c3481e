import type { Ballot } from '../cases/performance/survey/ballot-box.ts';
import { MOST_TEXT, QUESTION_NAMES, SURVEY_MARKS, SURVEY_QUESTIONS, type SurveyQuestion } from '../cases/performance/survey/questions.ts';
import type { FormFaults } from './form-field.tsx';

type Form = Readonly<Record<string, string>>;
const MARKS = SURVEY_MARKS.map((_, at) => String(at));

/** What is wrong with a sheet, by its fields: every question is asked without fail. */
export function sheetFaultsOf(form: Form): FormFaults {
  const open = QUESTION_NAMES.filter((name) => !MARKS.includes(form[name] ?? ''));
  const isLong = [...(form['text'] ?? '').trim()].length > MOST_TEXT;
  return {
    ...Object.fromEntries(open.map((name) => [name, `请选择“${SURVEY_QUESTIONS[name]}”`])),
    ...(isLong && { text: `意见和建议不超过${MOST_TEXT}字，请缩短` }),
  };
}

/** A sheet without faults as it is counted. */
export const ballotOf = (form: Form): Ballot => ({
  marks: Object.fromEntries(QUESTION_NAMES.map((name) => [name, Number(form[name])])) as Record<SurveyQuestion, number>,
  text: (form['text'] ?? '').trim(),
});
