import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import type { ReportTemplateView } from '../../../contract/reporting-views.ts';
import type { MappedColumn, Mapping } from '../../../registers/reporting/propose-mapping.ts';
import { REPORT_FIELD_NAMES, REPORT_FIELDS, type ReportField } from '../../../registers/reporting/report-fields.ts';
import { post } from '../../api.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { useDone } from '../../parts/use-done.ts';
import { lettersOf } from './cell-name.ts';
import { REPORTING } from './words.ts';

const isField = (text: string): text is ReportField => REPORT_FIELD_NAMES.some((name) => name === text);
const UNITS = ['yuan', 'wan'] as const;
const isMoney = ({ field }: MappedColumn): boolean => REPORT_FIELDS[field].kind === 'money';

/** Which row holds the heads, and what stands under each of them. */
export function MappingForm({ view: { id, version, sheets, mapping } }: { readonly view: ReportTemplateView }) {
  const sayDone = useDone();
  const [said, say] = useState<Mapping>(mapping ?? { sheet: sheets[0]?.name ?? '', headRow: 0, columns: [] });
  const save = useMutation({
    mutationFn: () => post(`/report-templates/${id}/mapping`, { ...said, version }),
    onSuccess: () => sayDone(REPORTING.saved),
  });
  const rows = sheets.find(({ name }) => name === said.sheet)?.rows ?? [];
  const heads = (rows[said.headRow] ?? []).flatMap((head, column) => (head === '' ? [] : [{ head, column }]));
  const put = (column: number, mapped: MappedColumn | undefined): void =>
    say({ ...said, columns: [...said.columns.filter((each) => each.column !== column), ...(mapped ? [mapped] : [])] });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <p className="hint">{REPORTING.mappingHint}</p>
      <div className="filters">
        <Choice label={REPORTING.sheet} value={said.sheet} onChange={(sheet) => say({ sheet, headRow: 0, columns: [] })}>
          {sheets.map(({ name }) => [name, name])}
        </Choice>
        <Choice
          label={REPORTING.headRow}
          value={String(said.headRow)}
          onChange={(row) => say({ ...said, headRow: Number(row), columns: [] })}
        >
          {rows.map((row, nth) => [
            String(nth),
            `${nth + 1}：${row
              .filter((cell) => cell !== '')
              .join('、')
              .slice(0, 30)}`,
          ])}
        </Choice>
      </div>
      <DataTable
        caption={REPORTING.mapping}
        rows={heads}
        rowKey={({ column }) => String(column)}
        columns={[
          { head: REPORTING.column, cell: ({ column }) => lettersOf(column), short: true },
          { head: REPORTING.head, cell: ({ head }) => head, wide: true },
          { head: REPORTING.field, cell: ({ head, column }) => <FieldOf head={head} column={column} said={said} put={put} /> },
        ]}
      />
      <Button htmlType="submit" loading={save.isPending} disabled={said.columns.length === 0}>
        {REPORTING.save}
      </Button>
      {save.error !== null && <ProblemView error={save.error} />}
    </form>
  );
}

type FieldProps = {
  readonly head: string;
  readonly column: number;
  readonly said: Mapping;
  readonly put: (column: number, mapped: MappedColumn | undefined) => void;
};

function FieldOf({ head, column, said, put }: FieldProps) {
  const mapped = said.columns.find((each) => each.column === column);
  const unit = mapped?.unit ?? 'yuan';
  return (
    <>
      <Choice
        label={`${head}：${REPORTING.field}`}
        isQuiet
        value={mapped?.field ?? ''}
        onChange={(field) => put(column, isField(field) ? { column, field, unit } : undefined)}
      >
        {[['', REPORTING.leave], ...REPORT_FIELD_NAMES.map((name) => [name, REPORT_FIELDS[name].word] as const)]}
      </Choice>
      {mapped && isMoney(mapped) && (
        <Choice
          label={`${head}：${REPORTING.unit}`}
          isQuiet
          value={unit}
          onChange={(chosen) => put(column, { ...mapped, unit: chosen === 'wan' ? 'wan' : 'yuan' })}
        >
          {UNITS.map((each) => [each, REPORTING.units[each]])}
        </Choice>
      )}
    </>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  /** In a table, where the heads say it to those who see. */
  readonly isQuiet?: true;
  readonly onChange: (value: string) => void;
  readonly children: readonly (readonly [string, string])[];
};

function Choice({ label, value, isQuiet, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={isQuiet && 'unseen'}>
        {label}
      </label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {children.map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
