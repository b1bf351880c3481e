import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileFormat, FromWorker, ToWorker, WhatIfQuestion, WhatIfView } from './what-if-messages.ts';
import { handFile, XLSX_TYPE } from '../../parts/hand-file.ts';
import { WHAT_IF } from './words.ts';

export type Run =
  | { readonly at: 'idle' }
  | { readonly at: 'running'; readonly decided: number; readonly count: number }
  | { readonly at: 'done'; readonly view: WhatIfView }
  | { readonly at: 'failed' };

const TYPES: Readonly<Record<FileFormat, string>> = {
  xlsx: XLSX_TYPE,
  csv: 'text/csv;charset=utf-8',
};

function openWorker(hear: (run: Run) => void): Worker {
  const worker = new Worker(new URL('what-if-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', () => hear({ at: 'failed' }));
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.says === 'file') handFile(`${WHAT_IF.title}.${data.format}`, data.content, TYPES[data.format]);
    else hear(data.says === 'done' ? { at: 'done', view: data.view } : { at: 'running', decided: data.decided, count: data.count });
  });
  return worker;
}

/** One run at a time, in a worker of its own. `cancel` ends it wherever it is; leaving the page does the same. */
export function useWhatIf() {
  const worker = useRef<Worker | null>(null);
  const [run, setRun] = useState<Run>({ at: 'idle' });
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);
  const send = (message: ToWorker): void => worker.current?.postMessage(message);
  return {
    run,
    start: (question: WhatIfQuestion): void => {
      end();
      worker.current = openWorker(setRun);
      setRun({ at: 'running', decided: 0, count: 0 });
      send({ ask: 'decide', question });
    },
    cancel: (): void => {
      end();
      setRun({ at: 'idle' });
    },
    save: (format: FileFormat): void => send({ ask: 'file', format }),
  };
}
