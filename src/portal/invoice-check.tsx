import { CHECK_OUTCOMES } from '../cases/project/evidence/records.ts';
import { CHECK_OUTCOME_WORDS, INVOICE_FIELD_WORDS } from '../cases/project/evidence/words.ts';
import type { Expense } from '../cases/project/events.ts';
import type { ProjectView } from '../contract/views.ts';
import { type Day, formatDay } from '../kernel/day.ts';
import { Choice } from './choice.tsx';
import { Field } from './form-field.tsx';
import { ACCEPTED, PaperLink } from './paper-list.tsx';

type At = { readonly view: ProjectView; readonly expense: Expense };

const Filed = ({ at: { view, expense } }: { at: At }) => {
  const filed = view.project.evidence?.invoices.findLast(({ expenseId }) => expenseId === expense.id);
  if (filed === undefined) return null;
  return (
    <section id="filed">
      <h2>已确认的发票</h2>
      <p>
        发票号码 {filed.confirmed.number}，{filed.by}于{formatDay(filed.on)}确认。
        {filed.paper === undefined ? null : (
          <>
            文件：
            <PaperLink paper={filed.paper} />
          </>
        )}
      </p>
      {filed.differences.map(({ field, written, read }) => (
        <p key={`${field}-${read}`} className="bad">
          {INVOICE_FIELD_WORDS[field]}：确认为{written}，读到的是{read}
        </p>
      ))}
      {expense.facts.invoice?.number === filed.confirmed.number ? null : (
        <p className="soft">
          {expense.facts.invoice === undefined
            ? '登记投资凭证后计入这笔支出。'
            : `台账中已有发票${expense.facts.invoice.number}，仍以它为准；确需更换的，请经办人更正台账。`}
        </p>
      )}
    </section>
  );
};

const verificationsOf = ({ view, expense }: At) =>
  (view.project.evidence?.verifications ?? []).filter(({ expenseId }) => expenseId === expense.id);

const Checks = ({ at }: { at: At }) => (
  <ul className="plain">
    {verificationsOf(at)
      .toReversed()
      .map(({ number, outcome, checkedOn, screenshot, by }) => (
        <li key={screenshot.id}>
          {formatDay(checkedOn)}查验发票{number}：{CHECK_OUTCOME_WORDS[outcome]}。{by}登记，截图 <PaperLink paper={screenshot} />
        </li>
      ))}
  </ul>
);

/** What was confirmed, every check with the tax service, and for an officer the form to keep another. */
export const CheckForm = ({ at, action, mayCheck, today }: { at: At; action: string; mayCheck: boolean; today: Day }) => (
  <>
    <Filed at={at} />
    <section id="check">
      {mayCheck || verificationsOf(at).length > 0 ? <h2>向税务机关查验</h2> : null}
      <Checks at={at} />
      {mayCheck && at.expense.facts.invoice !== undefined ? (
        <form method="post" action={action} encType="multipart/form-data">
          <p className="hint">在国家税务总局全国增值税发票查验平台查验后，登记结果并附截图。</p>
          <Choice
            name="outcome"
            label="查验结果"
            choices={CHECK_OUTCOMES.map((outcome) => [outcome, CHECK_OUTCOME_WORDS[outcome]] as const)}
          />
          <Field name="checkedOn" label="查验日期" type="date" value={today} required />
          <label htmlFor="screenshot">查验结果截图</label>
          <input id="screenshot" name="files" type="file" accept={ACCEPTED} required />
          <button type="submit">登记查验结果</button>
        </form>
      ) : null}
    </section>
  </>
);
