import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { BulkBegin, BulkRun } from '../../../contract/bulk-views.ts';
import { formatInstant } from '../../../kernel/instant.ts';
import { SecondFactorForm } from '../../acts/second-factor-form.tsx';
import { post, Refused } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { bulkQuery } from '../../queries.ts';
import { BulkItems } from './bulk-items.tsx';
import { BULK } from './words.ts';

/** Begins a run, or goes on with the one that was begun, and hears after every few firms how far it is. */
export function useBulkRun(begun?: BulkRun) {
  const queries = useQueryClient();
  const [run, setRun] = useState(begun);
  const begin = useMutation({
    mutationFn: async (asked: BulkBegin | undefined) => {
      let now = asked === undefined ? run : await post<BulkRun>('/bulk', asked);
      if (now !== undefined) setRun(now);
      while (now?.isOpen) {
        now = await post<BulkRun>(`/bulk/${now.id}/continue`);
        setRun(now);
      }
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return { run, begin };
}

export function RunProgress({ run }: { readonly run: BulkRun }) {
  const { items, isOpen } = run;
  const settled = items.filter(({ outcome }) => outcome !== null).length;
  return (
    <>
      {isOpen && (
        <p>
          <label>
            {BULK.progress(settled, items.length)} <progress value={settled} max={items.length} />
          </label>
        </p>
      )}
      <BulkItems items={items} words={BULK.came} />
    </>
  );
}

const isAsked = (error: Error): boolean => error instanceof Refused && error.problem.code === 'second-factor-needed';

/** What stopped a run; where it is the second factor, it is asked for here and the run goes on. */
export const RunFault = ({ error, onProven }: { readonly error: Error; readonly onProven: () => void }) => (
  <>
    <ProblemView error={error} />
    {isAsked(error) && <SecondFactorForm label={BULK.prove} onProven={onProven} />}
  </>
);

/** Runs that were cut off: the page was closed, the server stopped. They go on where they were, or end there. */
export function OpenRuns() {
  const { data = [] } = useQuery(bulkQuery());
  const [shown, setShown] = useState<string>();
  return data
    .filter(({ id, isOpen }) => isOpen || id === shown)
    .map((run) => <OpenRun key={run.id} run={run} isShown={run.id === shown} show={setShown} />);
}

type OpenRunProps = { readonly run: BulkRun; readonly isShown: boolean; readonly show: (id: string | undefined) => void };

function OpenRun({ run: begun, isShown, show }: OpenRunProps) {
  const queries = useQueryClient();
  const { run = begun, begin } = useBulkRun(begun);
  const stop = useMutation({ mutationFn: () => post(`/bulk/${begun.id}/stop`), onSettled: () => queries.invalidateQueries() });
  const left = run.items.filter(({ outcome }) => outcome === null).length;
  const goOn = (): void => begin.mutate(undefined);
  const close = (): void => show(undefined);
  return (
    <section className="note" aria-label={BULK.cutOff}>
      <span>{BULK.left(run.label, formatInstant(run.at), left, run.items.length)}</span>
      <Button
        type="primary"
        aria-haspopup="dialog"
        onClick={() => {
          show(begun.id);
          goOn();
        }}
      >
        {BULK.goOn}
      </Button>
      <Button loading={stop.isPending} onClick={() => stop.mutate()}>
        {BULK.stop}
      </Button>
      {stop.error !== null && <ProblemView error={stop.error} />}
      {isShown && (
        <Dialog title={BULK.title(run.label, run.items.length)} close={close} foot={<RunFoot run={run} begin={begin} close={close} />}>
          {begin.error !== null && <RunFault error={begin.error} onProven={goOn} />}
          <RunProgress run={run} />
        </Dialog>
      )}
    </section>
  );
}

/** What stopped goes on from here; what ended is left. */
export function RunFoot({
  run,
  begin,
  close,
}: {
  readonly run: BulkRun;
  readonly begin: ReturnType<typeof useBulkRun>['begin'];
  readonly close: () => void;
}) {
  return (
    <>
      {run.isOpen && (
        <Button type="primary" loading={begin.isPending} onClick={() => begin.mutate(undefined)}>
          {BULK.goOn}
        </Button>
      )}
      <Button onClick={close}>{run.isOpen ? BULK.leave : BULK.close}</Button>
    </>
  );
}
