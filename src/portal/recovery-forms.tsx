import { Field } from './form-field.tsx';
import { type Kept, KeptForm } from './kept-form.tsx';
import { MOST_PARTS, RECOVERY_FIELDS } from './recovery-answers.ts';

type Props = { readonly form: Kept; readonly path: string };

/** What the firm or the provider has to say, and whether it wants to be heard. */
export const AnswerForm = ({ form, path }: Props) => {
  const { values, faults } = form;
  return (
    <KeptForm form={form} path={path} asks={RECOVERY_FIELDS['recovery-answer']}>
      <h2>陈述申辩</h2>
      <Field name="text" label="陈述申辩意见" lines required value={values['text']} fault={faults['text']} />
      <fieldset id="wantsHearing">
        <legend>是否要求听证</legend>
        {faults['wantsHearing'] === undefined ? null : <p className="fault">{faults['wantsHearing']}</p>}
        <div className="choices">
          {(['yes', 'no'] as const).map((value) => (
            <label key={value}>
              <input type="radio" name="hearing" value={value} defaultChecked={values['hearing'] === value} />
              {value === 'yes' ? '要求' : '不要求'}
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit">提交意见</button>
    </KeptForm>
  );
};

/** To pay back in parts: days and amounts, and why. */
export const InstalmentsForm = ({ form, path }: Props) => {
  const { values, faults } = form;
  return (
    <details open={Object.keys(faults).length > 0 || form.savedAt !== undefined}>
      <summary>申请分期退回</summary>
      <KeptForm form={form} path={path} asks={RECOVERY_FIELDS.instalments}>
        <p className="hint">各期合计须等于尚欠的金额，一期比一期晚；由县财政局答复。超过{MOST_PARTS}期的请与县工信商务局联系。</p>
        {faults['instalments'] === undefined ? null : (
          <p className="fault" id="instalments">
            {faults['instalments']}
          </p>
        )}
        {Array.from({ length: MOST_PARTS }, (_, row) => (
          <fieldset key={row}>
            <legend>第{row + 1}期</legend>
            <Field name={`dueOn-${row}`} label="日期" type="date" value={values[`dueOn-${row}`]} />
            <Field name={`yuan-${row}`} label="金额（元）" inputMode="decimal" value={values[`yuan-${row}`]} />
          </fieldset>
        ))}
        <Field name="reason" label="分期理由" lines required value={values['reason']} fault={faults['reason']} />
        <button type="submit" className="quiet">
          提出分期
        </button>
      </KeptForm>
    </details>
  );
};
