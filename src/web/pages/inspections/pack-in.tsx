import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { PackTaken } from '../../../contract/field-views.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { upload } from '../../parts/upload.ts';
import { useDone } from '../../parts/use-done.ts';
import { PACK } from './words.ts';

/** What an inspector brought on a stick: photos held against their digests, records entered, firm by firm what came of it. */
export function PackIn({ close }: { readonly close: () => void }) {
  const sayDone = useDone();
  const [file, setFile] = useState<File>();
  const take = useMutation({
    mutationFn: (chosen: File) => upload<PackTaken>({ path: '/field-packs' }, [chosen], () => undefined).answer,
    onSuccess: () => sayDone(PACK.done),
  });
  const foot = (
    <>
      <Button type="primary" disabled={file === undefined} loading={take.isPending} onClick={() => file && take.mutate(file)}>
        {PACK.take}
      </Button>
      <Button onClick={close}>{PACK.close}</Button>
    </>
  );
  return (
    <Dialog title={PACK.title} close={close} foot={foot}>
      <p>{PACK.how}</p>
      <div className="field">
        <label htmlFor="field-pack">{PACK.choose}</label>
        <input id="field-pack" type="file" accept=".zip" onChange={(event) => setFile(event.target.files?.[0])} />
      </div>
      {take.error && <ProblemView error={take.error} />}
      {take.data && <Taken of={take.data} />}
    </Dialog>
  );
}

const Taken = ({ of: { by, part, parts, visits } }: { readonly of: PackTaken }) => (
  <DataTable
    caption={PACK.caption(by, part, parts)}
    showCaption
    rows={visits}
    rowKey={({ name }) => name}
    columns={[
      { head: PACK.firm, cell: ({ name }) => name, wide: true },
      { head: PACK.photos, cell: ({ photos }) => photos },
      {
        head: PACK.outcome,
        cell: ({ isRecorded }) => <span className={isRecorded ? 'tag' : 'tag bad'}>{PACK.outcomes[isRecorded ? 'true' : 'false']}</span>,
      },
      { head: PACK.faults, cell: ({ faults }) => faults.join('；'), wide: true },
    ]}
  />
);
