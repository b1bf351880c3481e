import { Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import { ProblemView } from '../../parts/problem.tsx';
import { filesDropped, sortOut, type Collected } from './collect-files.ts';
import { upload, type Destination } from '../../parts/upload.ts';
import { IMPORT } from './words.ts';

type Running = { readonly percent: number; readonly stop: () => void };

/** Takes a folder or files by drop or by choice, and sends them at once. */
export function Uploader<T>({ to, onRead }: { readonly to: Destination; readonly onRead: (answer: T) => void }) {
  const [running, setRunning] = useState<Running | null>(null);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<Error | null>(null);
  const [isOver, setOver] = useState(false);

  const send = async ({ files, skipped }: Collected): Promise<void> => {
    setError(null);
    setSaid(files.length === 0 ? IMPORT.nothing : skipped.length > 0 ? IMPORT.skipped(skipped.join('、')) : '');
    if (files.length === 0) return;
    const { answer, stop } = upload<T>(to, files, (percent) => setRunning({ percent, stop }));
    setRunning({ percent: 0, stop });
    try {
      onRead(await answer);
    } catch (failure) {
      if (failure instanceof DOMException) setSaid(IMPORT.stopped);
      else setError(failure as Error);
    } finally {
      setRunning(null);
    }
  };
  const onDrop = (event: React.DragEvent): void => {
    event.preventDefault();
    setOver(false);
    filesDropped(event.dataTransfer.items).then(send, setError);
  };
  return (
    <>
      <div
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        {running ? (
          <UploadProgress running={running} />
        ) : (
          <>
            <p className="drop-words">{IMPORT.drop}</p>
            <div className="row">
              <Chooser label={IMPORT.folder} isFolder onChosen={(files) => void send(sortOut(files))} />
              <Chooser label={IMPORT.files} onChosen={(files) => void send(sortOut(files))} />
            </div>
          </>
        )}
        <p className="hint">{IMPORT.kinds}</p>
      </div>
      {said !== '' && (
        <p className="note" role="status">
          {said}
        </p>
      )}
      {error && <ProblemView error={error} />}
    </>
  );
}

function UploadProgress({ running: { percent, stop } }: { readonly running: Running }) {
  const words = percent < 100 ? IMPORT.uploading(percent) : IMPORT.reading;
  return (
    <div className="uploading">
      <p role="status">{words}</p>
      <Progress percent={percent} showInfo={false} status={percent < 100 ? 'normal' : 'active'} aria-label={words} />
      <Button onClick={stop}>{IMPORT.cancel}</Button>
    </div>
  );
}

/** A button that opens the file dialog; the input itself stays out of sight and out of the tab order. */
function Chooser({
  label,
  isFolder = false,
  onChosen,
}: {
  readonly label: string;
  readonly isFolder?: boolean;
  readonly onChosen: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button type={isFolder ? 'primary' : 'default'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(isFolder ? { webkitdirectory: '' } : { accept: '.xlsx,.csv,.xml,.ofd,.pdf' })}
        onChange={(event) => {
          onChosen(Array.from(event.target.files ?? []));
          event.target.value = '';
        }}
      />
    </>
  );
}
