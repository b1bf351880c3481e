import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import { BULK_INPUTS, type BulkAct } from '../../../cases/project/bulk-acts.ts';
import type { BulkItem } from '../../../contract/bulk-views.ts';
import type { ProjectRow } from '../../../contract/views.ts';
import { ActFields } from '../../acts/act-fields.tsx';
import { ACT_FORMS, type Field } from '../../acts/act-forms.ts';
import { faultsOf, readForm, type FormFaults, type Typed, type TypedForm } from '../../acts/act-input.ts';
import { newKey } from '../../acts/target.ts';
import { post, Refused } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { PARTS } from '../../parts/words.ts';
import { BulkItems } from './bulk-items.tsx';
import { RunFault, RunFoot, RunProgress, useBulkRun } from './bulk-run.tsx';
import { BULK } from './words.ts';

type Props = { readonly act: BulkAct; readonly rows: readonly ProjectRow[]; readonly close: () => void; readonly onDone: () => void };

const casesOf = (rows: readonly ProjectRow[]) => rows.map(({ id, version }) => ({ id, version }));

/** What is asked of all, tried on each, and done on those that it can be done on. One opening of the dialog is one run. */
function useBulk(act: BulkAct, rows: readonly ProjectRow[]) {
  const [typed, setTyped] = useState<TypedForm>({});
  const [faults, setFaults] = useState<FormFaults>({});
  const [key] = useState(newKey);
  const fields: readonly Field[] = ACT_FORMS[act].fields.filter(({ name }) => BULK_INPUTS[act].includes(name));
  const { input, faults: found } = readForm(act, fields, typed, {});
  const preview = useMutation({ mutationFn: () => post<readonly BulkItem[]>('/bulk/preview', { act, input, cases: casesOf(rows) }) });
  const { run, begin } = useBulkRun();
  const able = rows.filter(({ id }) => preview.data?.some(({ caseId, outcome }) => caseId === id && outcome?.ok));
  return {
    form: {
      fields,
      typed,
      faults: { ...(preview.error instanceof Refused ? faultsOf(preview.error.problem.faults ?? []) : {}), ...faults },
      onTyped: (name: string, value: Typed) => setTyped((before) => ({ ...before, [name]: value })),
    },
    preview,
    run,
    begin,
    able,
    look: (): void => {
      setFaults(found);
      if (Object.keys(found).length === 0) preview.mutate();
    },
    go: (): void => begin.mutate({ key, act, input, cases: casesOf(able) }),
    goOn: (): void => begin.mutate(undefined),
  };
}
type Bulk = ReturnType<typeof useBulk>;

/** One act on many firms: asked once, tried on each without doing it, and only then done on those that it can be done on. */
export function BulkDialog({ act, rows, close, onDone }: Props) {
  const bulk = useBulk(act, rows);
  const { form, preview, run, begin, look, goOn } = bulk;
  const error = begin.error ?? preview.error;
  const end = (): void => {
    if (run !== undefined) onDone();
    close();
  };
  return (
    <Dialog title={BULK.title(PROJECT_ACTS[act].label, rows.length)} close={end} foot={<Foot bulk={bulk} end={end} />}>
      {preview.data === undefined && (
        <>
          <p>{ACT_FORMS[act].says}</p>
          <p className="hint">{BULK.says}</p>
          <ActFields {...form} submit={look} />
          {preview.isPending && <p role="status">{BULK.trying(rows.length)}</p>}
        </>
      )}
      {error !== null && <RunFault error={error} onProven={run === undefined ? look : goOn} />}
      {preview.data !== undefined && run === undefined && <BulkItems items={preview.data} words={BULK.would} />}
      {run !== undefined && <RunProgress run={run} />}
    </Dialog>
  );
}

function Foot({ bulk: { preview, run, begin, able, look, go }, end }: { readonly bulk: Bulk; readonly end: () => void }) {
  if (run !== undefined) return <RunFoot run={run} begin={begin} close={end} />;
  return (
    <>
      {preview.data === undefined ? (
        <Button type="primary" loading={preview.isPending} onClick={look}>
          {BULK.preview}
        </Button>
      ) : (
        <>
          <Button type="primary" disabled={able.length === 0} loading={begin.isPending} onClick={go}>
            {BULK.go(able.length)}
          </Button>
          <Button onClick={() => preview.reset()}>{BULK.change}</Button>
        </>
      )}
      <Button onClick={end}>{PARTS.cancel}</Button>
    </>
  );
}
