import { useId, type ReactNode } from 'react';
import type { Column } from './column.ts';
import { Yuan } from './money.tsx';
import { useRowKeys } from './use-row-keys.ts';
import { useScrollBox } from './use-scroll-box.ts';
import { PARTS } from './words.ts';

export type { Column };

export type TableProps<Row> = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly rowKey: (row: Row) => string;
  readonly empty?: ReactNode;
  /** On a phone rows become cards; figures that must stand under each other scroll inside their own box instead. */
  readonly narrow?: 'cards' | 'scroll';
  readonly rowId?: (row: Row) => string;
  readonly showCaption?: boolean;
};

/** One table for all pages. The roles are repeated because a phone's cards are no table to the browser any more. */
export function DataTable<Row>({ caption, rows, columns, rowKey, empty, narrow = 'cards', rowId, showCaption }: TableProps<Row>) {
  const captionId = useId();
  const body = useRowKeys();
  const box = useScrollBox();
  if (rows.length === 0 && empty !== undefined) return <div className="empty">{empty}</div>;
  return (
    <div className={`table-box ${narrow}`} role="group" aria-labelledby={captionId} ref={box}>
      <table role="table">
        <caption id={captionId} className={showCaption ? undefined : 'unseen'}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.head} scope="col" role="columnheader" className={classOf(column)}>
                {column.bare ? <span className="unseen">{column.head}</span> : column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" id={rowId?.(row)}>
              {columns.map((column) => (
                <td key={column.head} role="cell" className={classOf(column)} data-head={column.bare ? undefined : column.head}>
                  <div>{column.cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {rows.length > 1 && columns.some(({ sum }) => sum) && <Sums rows={rows} columns={columns} />}
      </table>
    </div>
  );
}

/** What adds up, under its own column. */
const Sums = <Row,>({ rows, columns }: Pick<TableProps<Row>, 'rows' | 'columns'>) => (
  <tfoot role="rowgroup">
    <tr role="row">
      {columns.map(({ head, sum, ...manner }, index) => (
        <td key={head} role="cell" className={classOf(manner)} data-head={sum && head}>
          {index === 0 && PARTS.sum}
          {sum && <Yuan fen={rows.reduce((all, row) => all + sum(row), 0)} />}
        </td>
      ))}
    </tr>
  </tfoot>
);

type Manner = Pick<Column<never>, 'money' | 'wide' | 'short' | 'bare'>;
const classOf = ({ money, wide, short, bare }: Manner): string | undefined =>
  money ? 'figures' : wide ? 'wide' : short ? 'short' : bare ? 'bare' : undefined;
