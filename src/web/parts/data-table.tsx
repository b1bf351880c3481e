import { useId, type ReactNode } from 'react';
import { useRowKeys } from './use-row-keys.ts';
import { useScrollBox } from './use-scroll-box.ts';

export type Column<Row> = {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Right-aligned figures of one width. */
  readonly money?: true;
  /** Takes the room that is left. */
  readonly wide?: true;
  /** A day or a few words, never broken over two lines. */
  readonly short?: true;
  /** A check box or a button: no heading is shown on a phone's card. */
  readonly bare?: true;
};

type Props<Row> = {
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
export function DataTable<Row>({ caption, rows, columns, rowKey, empty, narrow = 'cards', rowId, showCaption }: Props<Row>) {
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
      </table>
    </div>
  );
}

type Manner = Pick<Column<never>, 'money' | 'wide' | 'short'>;
const classOf = ({ money, wide, short }: Manner): string | undefined => (money ? 'figures' : wide ? 'wide' : short ? 'short' : undefined);
