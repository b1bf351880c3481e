import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { ActDone } from '../../contract/act-inputs.ts';
import { Refused } from '../api.ts';
import { Dialog } from '../parts/dialog.tsx';
import { ProblemView } from '../parts/problem.tsx';
import { PARTS } from '../parts/words.ts';
import { ACT_FORMS, type ActForm, type Field } from './act-forms.ts';
import { faultsOf, readForm, type FormFaults, type TypedForm } from './act-input.ts';
import { ActFields } from './act-fields.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';
import { StaleNotice } from './stale-notice.tsx';
import type { ActTarget } from './target.ts';
import { useAct } from './use-act.ts';
import { ACT_DIALOG } from './words.ts';

type Props = {
  readonly target: ActTarget;
  readonly about?: ReactNode;
  readonly close: () => void;
  readonly onDone?: (done: ActDone) => void;
};

/** The one dialog of all acts: what it brings about, what is asked, what stands in the way. A click beside it loses nothing. */
export function ActDialog({ target, about, close, onDone }: Props) {
  const form: ActForm = ACT_FORMS[target.act];
  const fields: readonly Field[] = [...(target.fields ?? []), ...form.fields];
  const [typed, setTyped] = useState<TypedForm>(target.typed ?? {});
  const [faults, setFaults] = useState<FormFaults>({});
  const act = useAct(target, (done) => {
    close();
    onDone?.(done);
  });
  const submit = (): void => {
    const read = readForm(target.act, fields, typed, target.given);
    setFaults(read.faults);
    if (Object.keys(read.faults).length === 0) act.command.mutate(target.sends?.(read.input) ?? read.input);
  };
  const sent = act.command.error instanceof Refused ? faultsOf(act.command.error.problem.faults ?? []) : {};
  /** Something else is asked first, in the dialog itself. */
  const isHeld = act.refusal === 'stale' || act.refusal === 'second-factor-needed';
  const foot = (
    <>
      <Button type="primary" danger={form.grave === true} loading={act.command.isPending} disabled={isHeld} onClick={submit}>
        {PARTS.confirm}
      </Button>
      <Button onClick={close}>{PARTS.cancel}</Button>
    </>
  );
  return (
    <Dialog title={target.label} says={form.says} close={close} foot={foot} isGrave={form.grave ?? false}>
      {about}
      <ActFields
        fields={fields}
        typed={typed}
        faults={{ ...sent, ...faults }}
        onTyped={(name, value) => setTyped((before) => ({ ...before, [name]: value }))}
        submit={submit}
      />
      {act.command.error && <ProblemView error={act.command.error} />}
      {act.refusal === 'second-factor-needed' && (
        <>
          <p>{ACT_DIALOG.codeNeeded}</p>
          <SecondFactorForm label={ACT_DIALOG.prove} onProven={submit} />
          <Link to="/identity">{ACT_DIALOG.enrol}</Link>
        </>
      )}
      {act.refusal === 'stale' && target.caseId !== undefined && (
        <StaleNotice
          caseId={target.caseId}
          since={act.version ?? 0}
          proceed={(version) => {
            act.setVersion(version);
            act.command.reset();
          }}
        />
      )}
    </Dialog>
  );
}
