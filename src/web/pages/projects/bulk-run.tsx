import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { BulkBegin, BulkRun } from '../../../contract/bulk-views.ts';
import { formatInstant } from '../../../kernel/instant.ts';
import { post } from '../../api.ts';
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

/** Runs that were cut off: the page was closed, the server stopped. They go on where they were, or end there. */
export function OpenRuns() {
  const { data = [] } = useQuery(bulkQuery());
  return data.filter(({ isOpen }) => isOpen).map((run) => <OpenRun key={run.id} run={run} />);
}

function OpenRun({ run: begun }: { readonly run: BulkRun }) {
  const queries = useQueryClient();
  const { run = begun, begin } = useBulkRun(begun);
  const stop = useMutation({ mutationFn: () => post(`/bulk/${begun.id}/stop`), onSettled: () => queries.invalidateQueries() });
  const left = run.items.filter(({ outcome }) => outcome === null).length;
  const error = begin.error ?? stop.error;
  return (
    <section className="note" aria-label={BULK.cutOff}>
      <span>{BULK.left(run.label, formatInstant(run.at), left, run.items.length)}</span>
      <Button type="primary" loading={begin.isPending} onClick={() => begin.mutate(undefined)}>
        {BULK.goOn}
      </Button>
      <Button loading={stop.isPending} onClick={() => stop.mutate()}>
        {BULK.stop}
      </Button>
      {error !== null && <ProblemView error={error} />}
    </section>
  );
}
