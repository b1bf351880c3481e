import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { RegisterView } from '../../../contract/views.ts';
import { registerWorkbook } from '../../../documents/register-workbook.ts';
import { formatDay } from '../../../kernel/day.ts';
import { isRegister, maskedKeys, registers } from '../../../registers/index.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { handFile, XLSX_TYPE } from '../../parts/hand-file.ts';
import { Loaded } from '../../parts/page.tsx';
import { SourceLine } from '../../parts/source-line.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useMe } from '../../parts/use-me.ts';
import { registerQuery } from '../../queries.ts';
import { BOOKS } from './words.ts';

/** More rows than this in one page make an old office machine stutter. */
const MOST = 300;

/** Any register as a table: its own columns, and where each row was read. */
export function RegisterTable({ name }: { readonly name: string }) {
  const query = useQuery(registerQuery(name));
  return <Loaded query={query}>{(register) => <Rows register={register} />}</Loaded>;
}

async function save(register: RegisterView): Promise<void> {
  const { writeWorkbook } = await import('../../../files/write-workbook.ts');
  handFile(`${register.title}.xlsx`, new Uint8Array(await writeWorkbook(registerWorkbook(register))), XLSX_TYPE);
}

const FIGURES: readonly string[] = ['money', 'count', 'percent'];
const isFigure = (name: string, key: string): boolean =>
  isRegister(name) && registers[name].columns.some((column) => column.key === key && FIGURES.includes(column.kind));

function Rows({ register }: { readonly register: RegisterView }) {
  const { name, title, columns, rows } = register;
  const mayImport = useMe().roles.includes('officer');
  const [wanted, setWanted] = useState('');
  const word = wanted.normalize('NFKC').trim().toLowerCase();
  const found = word === '' ? rows : rows.filter(({ fields }) => Object.values(fields).some((value) => value.toLowerCase().includes(word)));
  return (
    <>
      {rows.length > 0 && isRegister(name) && (
        <>
          <div className="row">
            <Button onClick={() => void save(register)}>{BOOKS.save}</Button>
          </div>
          {mayImport && (
            <p className="hint">
              {BOOKS.comesBack}
              {maskedKeys(name).length > 0 && BOOKS.masked}
            </p>
          )}
        </>
      )}
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
          ...columns.map(({ key, label }) => ({
            head: label,
            cell: ({ fields }: RegisterView['rows'][number]) => fields[key] ?? '',
            ...(isFigure(name, key) && { money: true as const }),
          })),
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
