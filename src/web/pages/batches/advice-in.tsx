import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { ActDone } from '../../../contract/act-inputs.ts';
import { newKey } from '../../acts/target.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { useDone } from '../../parts/use-done.ts';
import { upload } from '../../parts/upload.ts';
import { BATCH as W } from './words.ts';

/** The bank's file on this batch: read and booked whole, or refused with what is wrong with it. */
export function AdviceIn({ id, close }: { readonly id: string; readonly close: () => void }) {
  const sayDone = useDone();
  const [file, setFile] = useState<File>();
  const send = useMutation({
    // A refused file may be followed by another one: each has a key of its own.
    mutationFn: (chosen: File) =>
      upload<ActDone>({ path: `/batches/${id}/advice`, fields: { key: newKey() } }, [chosen], () => undefined).answer,
    onSuccess: async () => {
      await sayDone(W.done);
      close();
    },
  });
  const foot = (
    <>
      <Button type="primary" disabled={file === undefined} loading={send.isPending} onClick={() => file && send.mutate(file)}>
        {W.upload}
      </Button>
      <Button onClick={close}>{W.close}</Button>
    </>
  );
  return (
    <Dialog title={W.upload} close={close} foot={foot}>
      <p>{W.how}</p>
      <div className="field">
        <label htmlFor="advice">{W.choose}</label>
        <input id="advice" type="file" accept=".xlsx,.csv" onChange={(event) => setFile(event.target.files?.[0])} />
      </div>
      {send.isPending && <p role="status">{W.reading}</p>}
      {send.error && <ProblemView error={send.error} />}
    </Dialog>
  );
}
