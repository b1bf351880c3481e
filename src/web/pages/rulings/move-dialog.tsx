import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import type { MoveRequest } from '../../../contract/requests.ts';
import type { MovePreview } from '../../../contract/ruling-views.ts';
import { ACT_FORMS } from '../../acts/act-forms.ts';
import { SecondFactorForm } from '../../acts/second-factor-form.tsx';
import { newKey } from '../../acts/target.ts';
import { ACT_DIALOG } from '../../acts/words.ts';
import { post, Refused } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { PARTS } from '../../parts/words.ts';
import { useDone } from '../../parts/use-done.ts';
import { MOVES, RULINGS } from './words.ts';

type Props = Pick<MovePreview, 'to' | 'cases'> & { readonly close: () => void };

/** The names once more, the reason, the second factor; all are moved or none, and a refusal names the firm in the way. */
export function MoveDialog({ to, cases, close }: Props) {
  const id = useId();
  const sayDone = useDone();
  const [key] = useState(newKey);
  const [reason, setReason] = useState('');
  const asked: MoveRequest = { key, to: to.pack, clause: 'measures/18', reason, caseIds: cases.map(({ caseId }) => caseId) };
  const command = useMutation({
    mutationFn: () => post<{ readonly moved: number }>('/moves', asked),
    onSuccess: async ({ moved }) => {
      await sayDone(MOVES.done(moved));
      close();
    },
  });
  const isHeld = command.error instanceof Refused && command.error.problem.code === 'second-factor-needed';
  const foot = (
    <>
      <Button type="primary" loading={command.isPending} disabled={isHeld} onClick={() => command.mutate()}>
        {PARTS.confirm}
      </Button>
      <Button onClick={close}>{PARTS.cancel}</Button>
    </>
  );
  return (
    <Dialog title={PROJECT_ACTS.moveToPolicy.label} close={close} foot={foot}>
      <p>{ACT_FORMS.moveToPolicy.says}</p>
      <ol className="names">
        {cases.map(({ caseId, name }) => (
          <li key={caseId}>{name}</li>
        ))}
      </ol>
      <div className="field">
        <label htmlFor={id}>{RULINGS.reason}</label>
        <Input.TextArea id={id} rows={3} value={reason} maxLength={2000} onChange={({ target }) => setReason(target.value)} />
      </div>
      {command.error && <ProblemView error={command.error} />}
      {isHeld && (
        <>
          <p>{ACT_DIALOG.codeNeeded}</p>
          <SecondFactorForm label={ACT_DIALOG.prove} onProven={() => command.mutate()} />
        </>
      )}
    </Dialog>
  );
}
