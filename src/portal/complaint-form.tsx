import { keptRegisters } from '../registers/kept/index.ts';
import type { Column } from '../registers/register.ts';
import { FaultSummary, Field, type FormFaults } from './form-field.tsx';

export type ComplaintDraft = { readonly values: Readonly<Record<string, string>>; readonly faults: FormFaults; readonly code: string };

const { complaints, 'office-complaints': ofOffice } = keptRegisters;
const aboutOffice = ofOffice.columns.find(({ key }) => key === 'about');
/** What it may be about is what either register takes: who sends it need not know of two. */
const widened = (column: Column): Column =>
  column.kind === 'choice' && aboutOffice?.kind === 'choice' && column.key === 'about'
    ? { ...column, choices: { ...column.choices, ...aboutOffice.choices } }
    : column;
export const ASKED: readonly Column[] = complaints.columns.filter(({ key }) => complaints.fromPublic?.asks.includes(key)).map(widened);
/** Where a complaint belongs: one about those who carry the programme is not theirs to read. */
export const registerFor = (about: string | undefined): 'complaints' | 'office-complaints' =>
  about === 'office' ? 'office-complaints' : 'complaints';

const Choice = ({
  column,
  value,
  fault,
}: {
  column: Column & { kind: 'choice' };
  value: string | undefined;
  fault: string | undefined;
}) => (
  <>
    <label htmlFor={column.key}>{column.header}</label>
    {fault === undefined ? null : (
      <p className="fault" id={`${column.key}-fault`}>
        {fault}
      </p>
    )}
    <select
      id={column.key}
      name={column.key}
      defaultValue={value ?? ''}
      required
      {...(fault !== undefined && { 'aria-invalid': true, 'aria-describedby': `${column.key}-fault` })}
    >
      <option value="">请选择</option>
      {Object.entries(column.choices).map(([each, [label]]) => (
        <option key={each} value={each}>
          {label}
        </option>
      ))}
    </select>
  </>
);

/** What anyone may report. Made from the register's own columns; `code` is made with the page and shown once it was sent. */
export const ComplaintForm = ({ draft: { values, faults, code } }: { draft: ComplaintDraft }) => (
  <form method="post" action="/complaint" noValidate>
    <FaultSummary faults={faults} />
    <input type="hidden" name="receiptCode" value={code} />
    {ASKED.map((column) =>
      column.kind === 'choice' ? (
        <Choice key={column.key} column={column} value={values[column.key]} fault={faults[column.key]} />
      ) : (
        <Field
          key={column.key}
          name={column.key}
          label={column.required ? column.header : `${column.header}（可不填）`}
          maxLength={column.long ? 2000 : 200}
          fault={faults[column.key]}
          value={values[column.key]}
          {...(column.hint !== undefined && { hint: column.hint })}
          {...(column.long && { lines: true as const })}
          {...(column.required && { required: true })}
        />
      ),
    )}
    <button type="submit">提交</button>
  </form>
);
