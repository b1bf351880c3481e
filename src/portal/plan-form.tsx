import { WORKS } from '../cases/project/plan/records.ts';
import { CATEGORY_WORDS, WORKS_WORDS } from '../cases/project/plan/words.ts';
import { FORM_TOKEN } from '../api/origin.ts';
import { Choice } from './choice.tsx';
import { FaultSummary, Field, type FormFaults } from './form-field.tsx';
import { Others, Saved, Was } from './draft-form.tsx';
import { fieldOf, fieldsIn, PLANNED_CATEGORIES, rowsIn } from './plan-answers.ts';

export type PlanDraft = {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: FormFaults;
  readonly key: string;
  readonly token: string;
  readonly isChange: boolean;
  /** The firm's own form is saved as it is typed; absent for an officer who writes for it. */
  readonly kept?: { readonly owner: string; readonly savedAt: string | undefined; readonly others: readonly string[] };
};

const LEVELS = [
  ['1', '一级'],
  ['2', '二级'],
  ['3', '三级'],
  ['4', '四级'],
] as const;

const Row = ({ row, values, faults }: { row: number } & Pick<PlanDraft, 'values' | 'faults'>) => {
  const of = (part: Parameters<typeof fieldOf>[0]) => {
    const name = fieldOf(part, row);
    return { name, value: values[name], fault: faults[name] };
  };
  return (
    <fieldset className="box">
      <legend>第 {row + 1} 项</legend>
      <input type="hidden" name={fieldOf('no', row)} value={values[fieldOf('no', row)] ?? ''} />
      <Field {...of('what')} label="建设内容" maxLength={80} />
      <Choice {...of('works')} label="改造类别" choices={WORKS.map((each) => [each, WORKS_WORDS[each]] as const)} />
      <Choice {...of('category')} label="支出类别" choices={PLANNED_CATEGORIES.map((each) => [each, CATEGORY_WORDS[each]] as const)} />
      <Field {...of('supplier')} label="供应商（未定可空着）" maxLength={80} />
      <Field {...of('code')} label="供应商统一社会信用代码（未定可空着）" maxLength={18} />
      <Field {...of('wan')} label="计划金额（万元）" inputMode="decimal" maxLength={20} />
      <Field {...of('dueOn')} label="计划完成日期" type="date" />
    </fieldset>
  );
};

/** One form for the firm and for the officer who writes for it; saved as often as needed, handed in once. */
export const PlanForm = ({ caseId, draft: { values, faults, key, token, isChange, kept } }: { caseId: string; draft: PlanDraft }) => (
  <form
    method="post"
    action={`/plans/${caseId}`}
    noValidate
    {...(kept && { 'data-autosave': `/api/v1/drafts/forms/plan/${caseId}`, 'data-owner': kept.owner })}
  >
    <FaultSummary faults={faults} />
    <input type="hidden" name="key" value={key} />
    <input type="hidden" name={FORM_TOKEN} value={token} />
    {isChange ? (
      <Field
        name="reason"
        label="变更理由"
        hint="已有审定的方案。变更须事前申请，经核对、审定后才生效"
        lines
        maxLength={1000}
        fault={faults['reason']}
        value={values['reason']}
      />
    ) : null}
    <Field
      name="content"
      label="改造内容"
      hint="写明改什么、解决什么问题"
      lines
      maxLength={2000}
      fault={faults['content']}
      value={values['content']}
    />
    <Choice name="targetLevel" label="目标等级" choices={LEVELS} fault={faults['targetLevel']} value={values['targetLevel']} />
    <h2>投资项</h2>
    <p className="soft">一项一栏。建设内容空着的栏不算；把一项的建设内容清空，就是删去这一项。栏不够时先保存，会再多出几栏。</p>
    {Array.from({ length: rowsIn(values) }, (_, row) => (
      <Row key={row} row={row} values={values} faults={faults} />
    ))}
    {kept && fieldsIn(values).map((name) => <Was key={name} name={name} value={values[name] ?? ''} />)}
    <Others texts={kept?.others ?? []} />
    <button type="submit" name="do" value="save" className="quiet">
      保存
    </button>{' '}
    <button type="submit" name="do" value="submit">
      保存并提交
    </button>{' '}
    {kept && <Saved at={kept.savedAt} />}
  </form>
);
