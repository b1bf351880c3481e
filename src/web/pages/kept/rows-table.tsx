import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sayCell, sayShare } from '../../../cases/row/say-cell.ts';
import type { KeptView, RowLine } from '../../../contract/row-views.ts';
import { keptRegisters } from '../../../registers/kept/index.ts';
import type { KeptRegister } from '../../../registers/kept/kept-register.ts';
import type { ChoiceColumn, Column } from '../../../registers/register.ts';
import { type Column as TableColumn, DataTable } from '../../parts/data-table.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { KEPT } from './words.ts';

/** More rows than this in one page make an old office machine stutter. */
const MOST = 300;
const LONGEST = 80;

type Filter = Readonly<Record<string, string>>;

/** Choices are few and tell rows apart: each is a filter. */
const filtersOf = ({ columns }: KeptRegister): readonly ChoiceColumn[] =>
  columns.filter((column): column is ChoiceColumn => column.kind === 'choice');

/** Files and what is told in several lines are read on the row's own page, but for what names the row. */
const shownOf = ({ columns, subject, confidential }: KeptRegister): readonly Column[] =>
  columns
    .filter(
      ({ key, kind, long }) =>
        kind !== 'file' && kind !== 'creditCode' && kind !== 'firm' && (!long || key === subject.name || confidential === true),
    )
    .slice(0, 9);

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function finds(register: KeptRegister, { cells }: RowLine, word: string, filter: Filter): boolean {
  if (Object.entries(filter).some(([key, value]) => value !== '' && cells[key] !== value)) return false;
  if (word === '') return true;
  return Object.entries(cells).some(([key, value]) => sayCell(register, key, value).toLowerCase().includes(word));
}

type Shown = { readonly wanted: string; readonly filter: Filter; readonly withRetired: boolean };

/** The rows of a register, those that match; every row leads to its own page. */
export function RowsTable({ view }: { readonly view: KeptView }) {
  const register = keptRegisters[view.name];
  const [shown, setShown] = useState<Shown>({ wanted: '', filter: {}, withRetired: false });
  const word = shown.wanted.normalize('NFKC').trim().toLowerCase();
  const rows = view.rows.filter(({ stage }) => shown.withRetired || stage === 'kept');
  const found = rows.filter((row) => finds(register, row, word, shown.filter));
  return (
    <>
      <TextField
        label={KEPT.search}
        value={shown.wanted}
        onChange={(wanted) => setShown({ ...shown, wanted })}
        hint={KEPT.found(found.length, rows.length)}
      />
      <Filters register={register} shown={shown} onChange={setShown} />
      <DataTable
        caption={register.title}
        rows={found.slice(0, MOST)}
        rowKey={({ id }) => id}
        empty={<p>{view.rows.length === 0 ? KEPT.empty : KEPT.noMatch}</p>}
        columns={columnsOf(register)}
      />
      {found.length > MOST && <p className="hint">{KEPT.tooMany(MOST)}</p>}
    </>
  );
}

type FiltersProps = { readonly register: KeptRegister; readonly shown: Shown; readonly onChange: (shown: Shown) => void };

const Filters = ({ register, shown, onChange }: FiltersProps) => (
  <div className="row">
    {filtersOf(register).map(({ key, header, choices }) => (
      <select
        key={key}
        aria-label={KEPT.filterBy(header)}
        value={shown.filter[key] ?? ''}
        onChange={(event) => onChange({ ...shown, filter: { ...shown.filter, [key]: event.target.value } })}
      >
        <option value="">
          {header}：{KEPT.all}
        </option>
        {Object.entries(choices).map(([value, [label]]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    ))}
    <label className="tick">
      <input type="checkbox" checked={shown.withRetired} onChange={(event) => onChange({ ...shown, withRetired: event.target.checked })} />
      {KEPT.showRetired}
    </label>
  </div>
);

function columnsOf(register: KeptRegister): ReadonlyArray<TableColumn<RowLine>> {
  const { name } = register.subject;
  return [
    { head: KEPT.open1, bare: true, cell: (row) => <Opener row={row} title={short(sayCell(register, name, row.cells[name]))} /> },
    ...shownOf(register).map(({ key, header, kind }) => ({
      head: header,
      ...(kind === 'money' || kind === 'count' || kind === 'percent' ? { money: true as const } : {}),
      ...(key === name ? { wide: true as const } : {}),
      cell: ({ cells }: RowLine) => short(sayCell(register, key, cells[key])),
    })),
    ...(register.share === undefined
      ? []
      : [{ head: register.share.header, money: true as const, cell: ({ cells }: RowLine) => sayShare(register, cells) }]),
  ];
}

const Opener = ({ row: { id, stage }, title }: { readonly row: RowLine; readonly title: string }) => (
  <>
    <Link className="unbroken" to="/rows/$id" params={{ id }} aria-label={KEPT.openRow(title)}>
      {KEPT.open1}
    </Link>
    {stage === 'retired' && <span className="tag">{KEPT.retired}</span>}
  </>
);
