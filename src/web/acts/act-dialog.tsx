import { Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import type { ActDone } from '../../contract/act-inputs.ts';
import { Refused } from '../api.ts';
import { ProblemView } from '../parts/problem.tsx';
import { ACT_FORMS, type ActForm } from './act-forms.ts';
import { faultsOf, readForm, type FormFaults, type TypedForm } from './act-input.ts';
import { FieldView } from './field-view.tsx';
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
  const [typed, setTyped] = useState<TypedForm>({});
  const [faults, setFaults] = useState<FormFaults>({});
  const act = useAct(target, (done) => {
    close();
    onDone?.(done);
  });
  const submit = (): void => {
    const read = readForm(target.act, form.fields, typed, target.given);
    setFaults(read.faults);
    if (Object.keys(read.faults).length === 0) act.command.mutate(read.input);
  };
  const sent = act.command.error instanceof Refused ? faultsOf(act.command.error.problem.faults ?? []) : {};
  const atField = (name: string): string | undefined => faults[name] ?? sent[name];
  const loose = Object.entries(faults).filter(([name]) => !form.fields.some((field) => field.name === name));
  return (
    <Modal
      open
      title={target.label}
      mask={{ closable: false }}
      onCancel={close}
      onOk={submit}
      okText={ACT_DIALOG.confirm}
      cancelText={ACT_DIALOG.cancel}
      okButtonProps={{
        danger: form.grave === true,
        loading: act.command.isPending,
        disabled: act.refusal === 'stale' || act.refusal === 'second-factor-needed',
      }}
    >
      <p>{form.says}</p>
      {about}
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {form.fields.map((field) => (
          <FieldView
            key={field.name}
            field={field}
            typed={typed[field.name] ?? {}}
            fault={atField(field.name)}
            onChange={(value) => setTyped((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
      </form>
      {loose.map(([name, message]) => (
        <p key={name} role="alert" className="fault">
          {message}
        </p>
      ))}
      {act.command.error && <ProblemView error={act.command.error} />}
      {act.refusal === 'second-factor-needed' && <SecondFactorForm label={ACT_DIALOG.prove} onProven={submit} />}
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
    </Modal>
  );
}
