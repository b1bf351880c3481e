import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ListTable } from '../../parts/list-table.tsx';
import { Loaded, Page } from '../../parts/page.tsx';
import { keptRegistersQuery } from '../../queries.ts';
import { KEPT } from './words.ts';

/** The registers that are kept here: what each is for, how many rows wait, how many are overdue. */
export function KeptRegisters() {
  const query = useQuery(keptRegistersQuery());
  return (
    <Page title={KEPT.title}>
      <Loaded query={query}>
        {(registers) => (
          <ListTable
            caption={KEPT.caption}
            rows={registers}
            rowKey={({ name }) => name}
            empty={<p>{KEPT.none}</p>}
            columns={[
              {
                head: KEPT.register,
                cell: ({ name, title }) => (
                  <Link to="/kept/$name" params={{ name }}>
                    {title}
                  </Link>
                ),
                saved: ['text', ({ title }) => title],
              },
              { head: KEPT.says, cell: ({ says }) => says, wide: true },
              { head: KEPT.rows, cell: ({ rows }) => rows, saved: ['number', ({ rows }) => rows], money: true },
              { head: KEPT.open, cell: ({ open }) => open, saved: ['number', ({ open }) => open], money: true },
              {
                head: KEPT.overdue,
                cell: ({ overdue }) => (overdue > 0 ? <span className="tag bad">{overdue}</span> : 0),
                saved: ['number', ({ overdue }) => overdue],
                money: true,
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
