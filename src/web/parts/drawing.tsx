import type { Drawn } from '../../contract/figure-views.ts';
import { DataTable } from './data-table.tsx';
import { useScrollBox } from './use-scroll-box.ts';
import { DRAWING } from './words.ts';

/** A picture from the server with its table beneath. On a phone it is wider than the screen and scrolls in its own box. */
export function Drawing({ drawn: { title, says, svg, columns, rows } }: { readonly drawn: Drawn }) {
  const box = useScrollBox();
  return (
    <>
      <p className="hint">{says}</p>
      <div className="drawing-box" role="group" aria-label={title} ref={box} dangerouslySetInnerHTML={{ __html: svg }} />
      <p className="hint drawing-slide">{DRAWING.slide}</p>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={(row) => row.join(' ')}
        columns={columns.map(({ head, figures }, index) => ({
          head,
          cell: (row: readonly string[]) => row[index] ?? '',
          ...(figures ? { money: true as const } : {}),
        }))}
      />
    </>
  );
}
