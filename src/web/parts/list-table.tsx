import type { SaveAs } from './column.ts';
import { DataTable, type TableProps } from './data-table.tsx';
import { SaveList } from './save-list.tsx';

type Props<Row> = TableProps<Row> & { readonly save?: SaveAs<Row> };

/** A list of the programme: a table that can be taken along as a file. */
export function ListTable<Row>({ save = {}, ...table }: Props<Row>) {
  const { caption, rows, columns } = table;
  return (
    <>
      {rows.length > 0 && <SaveList title={caption} rows={rows} columns={columns} save={save} />}
      <DataTable {...table} columns={columns.filter(({ fileOnly }) => !fileOnly)} />
    </>
  );
}
