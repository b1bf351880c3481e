import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import type { MoveRequest } from '../../../contract/requests.ts';
import type { MovePreview } from '../../../contract/ruling-views.ts';
import { ActFields } from '../../acts/act-fields.tsx';
import { ACT_FORMS } from '../../acts/act-forms.ts';
import { type FormFaults, readForm, type TypedForm } from '../../acts/act-input.ts';
import { SecondFactorForm } from '../../acts/second-factor-form.tsx';
import { newKey } from '../../acts/target.ts';
import { ACT_DIALOG } from '../../acts/words.ts';
import { post, Refused } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemView } from '../../parts/problem.tsx';
import { PARTS } from '../../parts/words.ts';
import { useDone } from '../../parts/use-done.ts';
import { MOVES } from './words.ts';

const form = ACT_FORMS.moveToPolicy;

type Props = Pick<MovePreview, 'to' | 'cases'> & { readonly close: () => void };

/** The names once more, the reason, the second factor; all are moved or none, and a refusal names the firm in the way. */
export function MoveDialog({ to, cases, close }: Props) {
  const sayDone = useDone();
  const [key] = useState(newKey);
  const [typed, setTyped] = useState<TypedForm>({});
  const [faults, setFaults] = useState<FormFaults>({});
  const given = { to: to.pack, clause: 'measures/18' } as const;
  const command = useMutation({
    mutationFn: () => {
      const asked: MoveRequest = { ...given, key, reason: typed['reason']?.text ?? '', caseIds: cases.map(({ caseId }) => caseId) };
      return post<{ readonly moved: number }>('/moves', asked);
    },
    onSuccess: async ({ moved }) => {
      await sayDone(MOVES.done(moved));
      close();
    },
  });
  const submit = (): void => {
    const read = readForm('moveToPolicy', form.fields, typed, given);
    setFaults(read.faults);
    if (Object.keys(read.faults).length === 0) command.mutate();
  };
  const isHeld = command.error instanceof Refused && command.error.problem.code === 'second-factor-needed';
  const foot = (
    <>
      <Button type="primary" loading={command.isPending} disabled={isHeld} onClick={submit}>
        {PARTS.confirm}
      </Button>
      <Button onClick={close}>{PARTS.cancel}</Button>
    </>
  );
  return (
    <Dialog title={PROJECT_ACTS.moveToPolicy.label} says={form.says} close={close} foot={foot}>
      <ol className="names">
        {cases.map(({ caseId, name }) => (
          <li key={caseId}>{name}</li>
        ))}
      </ol>
      <ActFields
        fields={form.fields}
        typed={typed}
        faults={faults}
        onTyped={(name, value) => setTyped((before) => ({ ...before, [name]: value }))}
        submit={submit}
      />
      {command.error && <ProblemView error={command.error} />}
      {isHeld && (
        <>
          <p>{ACT_DIALOG.codeNeeded}</p>
          <SecondFactorForm label={ACT_DIALOG.prove} onProven={submit} />
        </>
      )}
    </Dialog>
  );
}
