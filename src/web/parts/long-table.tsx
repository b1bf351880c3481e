import { Button } from 'antd';
import { useState } from 'react';
import { DataTable, type TableProps } from './data-table.tsx';
import { TextField } from './text-field.tsx';
import { LONG_TABLE, PARTS } from './words.ts';

/** Thousands of rows drawn at once would keep the page from answering. */
const AT_ONCE = 200;

type Props<Row> = TableProps<Row> & { readonly nameOf: (row: Row) => string };

/** A list that is here whole: those of a name, the first of them drawn, more on demand. Whatever is summed beside it is of all. */
export function LongTable<Row>({ nameOf, ...table }: Props<Row>) {
  const { rows } = table;
  const [name, setName] = useState('');
  const [count, setCount] = useState(AT_ONCE);
  if (rows.length <= AT_ONCE) return <DataTable {...table} />;
  const found = rows.filter((row) => nameOf(row).includes(name.trim()));
  const shown = found.slice(0, count);
  return (
    <>
      <TextField label={LONG_TABLE.find} hint={LONG_TABLE.ofAll(rows.length)} value={name} onChange={setName} />
      <DataTable {...table} rows={shown} empty={<p>{LONG_TABLE.none}</p>} />
      <p className="table-foot">
        {PARTS.of(shown.length, found.length)}
        {shown.length < found.length && <Button onClick={() => setCount(count + AT_ONCE)}>{PARTS.more}</Button>}
      </p>
    </>
  );
}
