import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { sayCell } from '../../../cases/row/say-cell.ts';
import type { RowsTaken, SheetPreview, SheetRow, TakeRows } from '../../../contract/row-views.ts';
import { type KeptName, keptRegisters } from '../../../registers/kept/index.ts';
import { newKey } from '../../acts/target.ts';
import { post } from '../../api.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { SheetFile } from '../../parts/sheet-file.tsx';
import { useDone } from '../../parts/use-done.ts';
import { TextField } from '../../parts/text-field.tsx';
import { upload } from '../../parts/upload.ts';
import { SHEET } from './words.ts';

type Props = { readonly name: KeptName; readonly close: () => void };

const isTaken = ({ what }: SheetRow): boolean => what === 'new' || what === 'changed';
const sent = ({ row, id, version, differences }: SheetRow): TakeRows['rows'][number] => ({
  row,
  id,
  version,
  cells: Object.fromEntries(differences.flatMap(({ key, to }) => (to === null ? [] : [[key, to]]))),
  emptied: differences.flatMap(({ key, to }) => (to === null ? [key] : [])),
});

/** An edited sheet: read, shown cell by cell, and only then taken, all of it or nothing. */
export function SheetIn({ name, close }: Props) {
  const sayDone = useDone();
  const [key] = useState(newKey);
  const [reason, setReason] = useState('');
  const path = `/kept-registers/${name}`;
  const preview = useMutation({
    mutationFn: (file: File) => upload<SheetPreview>({ path: `${path}/preview` }, [file], () => undefined).answer,
  });
  const take = useMutation({
    mutationFn: (rows: readonly SheetRow[]) => post<RowsTaken>(`${path}/rows`, { key, reason, rows: rows.filter(isTaken).map(sent) }),
    onSuccess: async ({ entered, changed }) => {
      await sayDone(SHEET.taken(entered, changed));
      close();
    },
  });
  const rows = preview.data?.rows ?? [];
  const canTake = rows.some(isTaken) && reason.trim() !== '';
  const foot = (
    <>
      <Button type="primary" disabled={!canTake} loading={take.isPending} onClick={() => take.mutate(rows)}>
        {SHEET.take}
      </Button>
      <Button onClick={close}>{SHEET.close}</Button>
    </>
  );
  return (
    <Dialog title={SHEET.title} close={close} foot={foot}>
      <p>{SHEET.how}</p>
      <SheetFile id="sheet" label={SHEET.choose} reading={SHEET.reading} preview={preview} />
      {preview.data && (
        <>
          <Differences name={name} preview={preview.data} />
          {rows.some(isTaken) && <TextField label={SHEET.reason} value={reason} onChange={setReason} maxLength={500} />}
        </>
      )}
      {take.error && <ProblemView error={take.error} />}
    </Dialog>
  );
}

function Differences({ name, preview: { rows, untouched } }: { readonly name: KeptName; readonly preview: SheetPreview }) {
  const register = keptRegisters[name];
  const count = (...whats: readonly SheetRow['what'][]): number => rows.filter(({ what }) => whats.includes(what)).length;
  const headerOf = (key: string): string => register.columns.find((column) => column.key === key)?.header ?? key;
  return (
    <>
      <p role="status">
        {SHEET.counts(count('new'), count('changed'), count('same'), count('stale', 'faulty'))}
        {untouched > 0 && SHEET.untouched(untouched)}
        {!rows.some(isTaken) && SHEET.nothing}
        {count('faulty') > 0 && SHEET.fix}
      </p>
      <DataTable
        caption={SHEET.caption}
        rows={rows.filter(({ what }) => what !== 'same')}
        rowKey={({ row, id }) => `${row}:${id}`}
        columns={[
          { head: SHEET.row, cell: ({ row }) => row },
          { head: SHEET.what, cell: ({ what }) => <span className={isBad(what) ? 'tag bad' : 'tag'}>{SHEET.whats[what]}</span> },
          { head: SHEET.title1, cell: ({ title }) => title },
          {
            head: SHEET.differences,
            wide: true,
            cell: ({ differences, says }) => (
              <ul>
                {says.map((each) => (
                  <li key={each}>{each}</li>
                ))}
                {differences.map(({ key, from, to }) => (
                  <li key={key}>{SHEET.changed(headerOf(key), sayCell(register, key, from), sayCell(register, key, to))}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </>
  );
}

const isBad = (what: SheetRow['what']): boolean => what === 'stale' || what === 'faulty';
