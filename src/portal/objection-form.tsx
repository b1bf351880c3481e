import type { PublicNotice } from '../contract/public-views.ts';
import { FaultSummary, Field, type FormFaults } from './form-field.tsx';

export type ObjectionDraft = { readonly values: Readonly<Record<string, string>>; readonly faults: FormFaults; readonly key: string };

/** What anyone may send during the period. `key` is made with the page: sending the form twice is one objection. */
export const ObjectionForm = ({ notice, draft: { values, faults, key } }: { notice: PublicNotice; draft: ObjectionDraft }) => (
  <form method="post" action={`/notices/${notice.id}/objections#objection`} id="objection" noValidate>
    <h2>提出异议</h2>
    <FaultSummary faults={faults} />
    <p>请写明事实和理由。姓名和电话只给负责核查的工作人员看，用来联系核实和答复，不会公开。</p>
    <input type="hidden" name="key" value={key} />
    <label htmlFor="caseId">针对</label>
    <select id="caseId" name="caseId" defaultValue={values['caseId'] ?? ''}>
      <option value="">整份名单</option>
      {notice.items.map(({ caseId, name }) => (
        <option key={caseId} value={caseId}>
          {name}
        </option>
      ))}
    </select>
    <Field name="text" label="异议内容" hint="不超过2000字" lines required maxLength={2000} fault={faults['text']} value={values['text']} />
    <Field name="name" label="您的姓名或单位" required maxLength={60} autoComplete="name" fault={faults['name']} value={values['name']} />
    <Field
      name="phone"
      label="联系电话"
      type="tel"
      inputMode="tel"
      required
      maxLength={30}
      autoComplete="tel"
      fault={faults['phone']}
      value={values['phone']}
    />
    <button type="submit">提交异议</button>
  </form>
);
