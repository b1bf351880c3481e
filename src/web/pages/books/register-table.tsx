import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegisterView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Loaded } from '../../parts/page.tsx';
import { SourceLine } from '../../parts/source-line.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { registerQuery } from '../../queries.ts';
import { BOOKS } from './words.ts';

/** More rows than this in one page make an old office machine stutter. */
const MOST = 300;

/** Any register as a table: its own columns, and where each row was read. */
export function RegisterTable({ name }: { readonly name: string }) {
  const query = useQuery(registerQuery(name));
  return <Loaded query={query}>{(register) => <Rows register={register} />}</Loaded>;
}

function Rows({ register: { title, columns, rows } }: { readonly register: RegisterView }) {
  const [wanted, setWanted] = useState('');
  const word = wanted.normalize('NFKC').trim().toLowerCase();
  const found = word === '' ? rows : rows.filter(({ fields }) => Object.values(fields).some((value) => value.toLowerCase().includes(word)));
  return (
    <>
      {rows.length > 0 && (
        <TextField label={BOOKS.search} value={wanted} onChange={setWanted} hint={BOOKS.found(found.length, rows.length)} />
      )}
      <DataTable
        caption={title}
        rows={found.slice(0, MOST)}
        rowKey={({ id }) => id}
        narrow="scroll"
        empty={rows.length === 0 ? BOOKS.emptyRegister : BOOKS.noMatch}
        columns={[
          ...columns.map(({ key, label }) => ({ head: label, cell: ({ fields }: RegisterView['rows'][number]) => fields[key] ?? '' })),
          {
            head: BOOKS.source,
            cell: ({ source, goneOn }) => (
              <>
                <SourceLine source={source} />
                {goneOn !== null && <span className="note">{BOOKS.gone(formatDay(goneOn))}</span>}
              </>
            ),
          },
        ]}
      />
      {found.length > MOST && <p className="hint">{BOOKS.tooMany(MOST)}</p>}
    </>
  );
}
