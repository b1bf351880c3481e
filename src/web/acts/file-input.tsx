import { Button } from 'antd';
import { useState } from 'react';
import { ProblemView } from '../parts/problem.tsx';
import { upload } from '../parts/upload.ts';
import type { ControlProps } from './select-box.tsx';
import { ACT_DIALOG } from './words.ts';

type Kept = { readonly digest: string };

/** One file, sent as soon as it is chosen; the form then holds its digest. */
export function FileInput({ id, typed, described, onChange, to, label }: ControlProps & { readonly to: string; readonly label: string }) {
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const digest = typed.text ?? '';
  const send = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setError(null);
    setRunning(true);
    try {
      onChange({ text: (await upload<Kept>({ path: to }, [file], () => undefined).answer).digest });
    } catch (failure) {
      setError(failure as Error);
    } finally {
      setRunning(false);
    }
  };
  return (
    <>
      <input id={id} type="file" accept=".pdf,.jpg,.jpeg,.png" {...described} onChange={(event) => void send(event.target.files?.[0])} />
      <p className="hint" role="status">
        {isRunning ? ACT_DIALOG.fileRead : digest === '' ? ACT_DIALOG.fileKinds : ACT_DIALOG.fileKept(digest)}
      </p>
      {digest !== '' && (
        <Button aria-label={`${ACT_DIALOG.fileDrop}：${label}`} onClick={() => onChange({ text: '' })}>
          {ACT_DIALOG.fileDrop}
        </Button>
      )}
      {error && <ProblemView error={error} />}
    </>
  );
}
