import type { ReactNode } from 'react';
import { FORM_TOKEN } from '../api/origin.ts';
import type { SavedForm } from './asked-field.tsx';
import { Others, Saved, Was } from './draft-form.tsx';
import { Field } from './form-field.tsx';
import { MOST_PARTS, RECOVERY_FIELDS, type RecoveryFormName } from './recovery-answers.ts';

export type RecoveryForm = SavedForm & {
  readonly key: string;
  readonly token: string;
  readonly caseId: string;
  readonly savedAt: string | undefined;
};
type Props = { readonly form: RecoveryForm; readonly path: string };
type Posting = Props & { readonly keptAs: RecoveryFormName; readonly children: ReactNode };

/** Saved as it is typed, like every form of the firm. */
const Posted = ({ form: { key, token, caseId, owner, values, others, savedAt }, path, keptAs, children }: Posting) => (
  <form
    method="post"
    action={path}
    noValidate
    data-autosave={`/api/v1/drafts/forms/${keptAs}/${caseId}`}
    data-owner={`${owner ?? ''}:${caseId}`}
  >
    <input type="hidden" name={FORM_TOKEN} value={token} />
    <input type="hidden" name="key" value={key} />
    <input type="hidden" name="form" value={keptAs} />
    {children}
    {RECOVERY_FIELDS[keptAs].map((name) => (
      <Was key={name} name={name} value={values[name] ?? ''} />
    ))}
    <Others texts={Object.values(others).flatMap((field) => field.others ?? [])} />
    <Saved at={savedAt} />
  </form>
);

/** What the firm has to say, and whether it wants to be heard. */
export const AnswerForm = ({ form, path }: Props) => {
  const { values, faults } = form;
  return (
    <Posted form={form} path={path} keptAs="recovery-answer">
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
    </Posted>
  );
};

/** To pay back in parts: days and amounts, and why. */
export const InstalmentsForm = ({ form, path }: Props) => {
  const { values, faults } = form;
  return (
    <details open={Object.keys(faults).length > 0 || form.savedAt !== undefined}>
      <summary>申请分期退回</summary>
      <Posted form={form} path={path} keptAs="instalments">
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
      </Posted>
    </details>
  );
};
