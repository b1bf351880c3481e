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

/** One question of whatever form, with what was answered and what is wrong with it. */
export function Ask({ question, draft: { values, faults } }: { question: Question; draft: CheckDraft }) {
  const value = valueOf(question, values);
  if (question.kind === 'choice') return <Choice question={question} value={value} />;
  if (question.kind === 'list') return <List question={question} value={value} />;
  const { kind: _, follows, ...field } = question;
  const asked = <Field {...field} value={value} fault={faults[question.name]} autoComplete="off" maxLength={40} />;
  return follows ? <div className="follow">{asked}</div> : asked;
}

/** What a phone shows at once: a question, with the one that follows from its answer. `title` stands above a group's first. */
type Screen = { readonly title?: string; readonly says?: string | undefined; readonly questions: readonly Question[] };

const screensOf = ({ title, says, questions }: Group): Screen[] =>
  questions.flatMap((question, index) => {
    if ('follows' in question && question.follows) return [];
    const next = questions[index + 1];
    const own = next && 'follows' in next && next.follows ? [question, next] : [question];
    return [{ ...(index === 0 && { title, says }), questions: own }];
  });

const idOf = (index: number): string => `q${index + 1}`;

/** Seen on phones only; a wide screen shows all questions under each other. Plain links within the page: no script, no round trip. */
const Steps = ({ index, count }: { index: number; count: number }) => (
  <p className="steps">
    <span>
      第 {index + 1} 题，共 {count} 题
    </span>
    {index === 0 ? null : (
      <a className="button quiet" href={`#${idOf(index - 1)}`}>
        上一题
      </a>
    )}
    {index + 1 === count ? null : (
      <a className="button" href={`#${idOf(index + 1)}`}>
        下一题
      </a>
    )}
    {index === 0 || index + 1 === count ? null : (
      <button type="submit" className="quiet">
        先看结果
      </button>
    )}
  </p>
);

/** The questions as a plain form that makes a link; on a phone, one question a screen. */
export function CheckForm({ groups, draft }: { groups: readonly Group[]; draft: CheckDraft }) {
  const screens = groups.flatMap(screensOf);
  return (
    <form method="get" action="/check/result" noValidate className="check">
      <FaultSummary faults={draft.faults} says="有几处看不懂，改好再看结果" />
      {screens.map(({ title, says, questions }, index) => (
        <div key={idOf(index)} id={idOf(index)} className="screen">
          {title === undefined ? null : <h2>{title}</h2>}
          {says === undefined ? null : <p className="hint">{says}</p>}
          {questions.map((question) => (
            <Ask key={question.name} question={question} draft={draft} />
          ))}
          <Steps index={index} count={screens.length} />
        </div>
      ))}
      <button type="submit">看结果</button>
    </form>
  );
}
