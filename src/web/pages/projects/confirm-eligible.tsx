import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import type { ProjectRow } from '../../../contract/views.ts';
import { newKey } from '../../acts/target.ts';
import { ACT_DIALOG } from '../../acts/words.ts';
import { post } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { useDone } from '../../parts/use-done.ts';
import { OutcomeMark } from '../../parts/verdict.tsx';
import { PROJECTS } from './words.ts';

type Props = { readonly rows: readonly ProjectRow[]; readonly onDone: () => void };
const { label } = PROJECT_ACTS.confirmEligibility;

/** Confirms the ticked firms in one act, after a look at what the rule says of each. */
export function ConfirmEligible(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {label}（{props.rows.length}）
      </Button>
      {isOpen && <ConfirmDialog {...props} close={() => setOpen(false)} />}
    </>
  );
}

function ConfirmDialog({ rows, onDone, close }: Props & { readonly close: () => void }) {
  const id = useId();
  const sayDone = useDone();
  const [key] = useState(newKey);
  const [opinion, setOpinion] = useState('');
  const command = useMutation({
    mutationFn: () => post('/eligibility', { key, opinion, cases: rows.map((row) => ({ id: row.id, version: row.version })) }),
    onSuccess: async () => {
      await sayDone(ACT_DIALOG.done(label));
      close();
      onDone();
    },
  });
  const foot = (
    <>
      <Button type="primary" loading={command.isPending} onClick={() => command.mutate()}>
        {ACT_DIALOG.confirm}
      </Button>
      <Button onClick={close}>{ACT_DIALOG.cancel}</Button>
    </>
  );
  return (
    <Dialog title={label} close={close} foot={foot}>
      <p>{PROJECTS.confirming}</p>
      <ol className="names">
        {rows.map((row) => (
          <li key={row.id}>
            {row.name} <OutcomeMark outcome={row.outcome} />
          </li>
        ))}
      </ol>
      <div className="field">
        <label htmlFor={id}>{PROJECTS.opinion}</label>
        <Input.TextArea id={id} rows={3} value={opinion} onChange={(event) => setOpinion(event.target.value)} />
      </div>
      {command.error && <ProblemView error={command.error} />}
    </Dialog>
  );
}
