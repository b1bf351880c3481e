import { MOST_TEXT, QUESTION_NAMES, SURVEY_MARKS, SURVEY_QUESTIONS, type SurveyQuestion } from '../cases/performance/survey/questions.ts';
import { FaultSummary, Field, type FormFaults } from './form-field.tsx';

type Values = Readonly<Record<string, string>>;
export type SheetDraft = { readonly values: Values; readonly faults: FormFaults };

const Marks = ({ question, value, fault }: { question: SurveyQuestion; value: string | undefined; fault: string | undefined }) => (
  <fieldset id={question} {...(fault !== undefined && { 'aria-describedby': `${question}-fault` })}>
    <legend>{SURVEY_QUESTIONS[question]}</legend>
    {fault === undefined ? null : (
      <p className="fault" id={`${question}-fault`}>
        {fault}
      </p>
    )}
    <div className="choices">
      {SURVEY_MARKS.map((mark, at) => (
        <label key={mark}>
          <input type="radio" name={question} value={at} defaultChecked={value === String(at)} />
          {mark}
        </label>
      ))}
    </div>
  </fieldset>
);

/** The sheet of a satisfaction survey, sent to the address it stands at. */
export const SurveyForm = ({ link, draft: { values, faults } }: { link: string; draft: SheetDraft }) => (
  <form method="post" action={link} noValidate autoComplete="off">
    <FaultSummary faults={faults} />
    {QUESTION_NAMES.map((question) => (
      <Marks key={question} question={question} value={values[question]} fault={faults[question]} />
    ))}
    <Field
      name="text"
      label="意见和建议（可不填）"
      hint={`不超过${MOST_TEXT}字。请不要写单位、姓名和电话，写了就能认出是谁`}
      lines
      maxLength={MOST_TEXT}
      fault={faults['text']}
      value={values['text']}
    />
    <button type="submit">提交</button>
  </form>
);
