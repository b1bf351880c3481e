import type { Group, Question } from '../intake/check-questions.ts';
import { FaultSummary, Field, type FormFaults } from './form-field.tsx';

export type CheckDraft = { readonly values: Readonly<Record<string, string>>; readonly faults: FormFaults };
const UNSURE = '不清楚';

const Choice = ({
  question: { name, label, hint, options },
  value,
}: {
  question: Extract<Question, { kind: 'choice' }>;
  value: string;
}) => (
  <fieldset id={name} {...(hint !== undefined && { 'aria-describedby': `${name}-hint` })}>
    <legend>{label}</legend>
    {hint === undefined ? null : (
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    <div className="choices">
      {[...options, ['', UNSURE] as const].map(([option, says]) => (
        <label key={option}>
          <input type="radio" name={name} value={option} defaultChecked={option === value} />
          {says}
        </label>
      ))}
    </div>
  </fieldset>
);

const List = ({ question: { name, label, hint, options }, value }: { question: Extract<Question, { kind: 'list' }>; value: string }) => (
  <>
    <label htmlFor={name}>{label}</label>
    {hint === undefined ? null : (
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    <select id={name} name={name} defaultValue={value} {...(hint !== undefined && { 'aria-describedby': `${name}-hint` })}>
      <option value="">{UNSURE}</option>
      {options.map(([option, says]) => (
        <option key={option} value={option}>
          {says}
        </option>
      ))}
    </select>
  </>
);

/** What was answered before, as far as it is one of the answers. */
const valueOf = (question: Question, values: CheckDraft['values']): string => {
  const value = values[question.name] ?? '';
  return question.kind === 'text' || question.options.some(([option]) => option === value) ? value : '';
};

function Ask({ question, draft: { values, faults } }: { question: Question; draft: CheckDraft }) {
  const value = valueOf(question, values);
  if (question.kind === 'choice') return <Choice question={question} value={value} />;
  if (question.kind === 'list') return <List question={question} value={value} />;
  const { kind: _, follows, ...field } = question;
  const asked = <Field {...field} value={value} fault={faults[question.name]} autoComplete="off" maxLength={40} />;
  return follows ? <div className="follow">{asked}</div> : asked;
}

/** The questions as a plain form that makes a link. */
export const CheckForm = ({ groups, draft }: { groups: readonly Group[]; draft: CheckDraft }) => (
  <form method="get" action="/check/result" noValidate className="check">
    <FaultSummary faults={draft.faults} />
    {groups.map(({ title, says, questions }) => (
      <section key={title}>
        <h2>{title}</h2>
        {says === undefined ? null : <p className="hint">{says}</p>}
        {questions.map((question) => (
          <Ask key={question.name} question={question} draft={draft} />
        ))}
      </section>
    ))}
    <button type="submit">看结果</button>
  </form>
);
