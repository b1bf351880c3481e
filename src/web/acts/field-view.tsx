import { Input } from 'antd';
import { useId } from 'react';
import type { Field } from './act-forms.ts';
import { FileInput } from './file-input.tsx';
import type { Typed } from './act-input.ts';
import { RegisterChoice, RegisterTicks } from './register-choice.tsx';
import { MoneyInput } from './money-input.tsx';
import { TownshipChoice } from './township-choice.tsx';
import { SelectBox, type ControlProps, type WithChoices } from './select-box.tsx';
import { Ticks } from './ticks.tsx';
import { ACT_DIALOG } from './words.ts';

type Props = {
  readonly field: Field;
  readonly typed: Typed;
  readonly fault: string | undefined;
  readonly onChange: (typed: Typed) => void;
};
const YES_NO = [
  { value: 'yes', label: ACT_DIALOG.yes },
  { value: 'no', label: ACT_DIALOG.no },
];

/** One question: its label, its control, its hint, and what is wrong with the answer. */
export function FieldView({ field, typed, fault, onChange }: Props) {
  const id = useId();
  const described = { 'aria-describedby': `${id}-more`, 'aria-invalid': fault !== undefined };
  const control = { id, typed, described, onChange };
  const more = (
    <div id={`${id}-more`} className="more">
      {fault !== undefined && <p className="fault">{fault}</p>}
      {field.hint !== undefined && <p className="hint">{field.hint}</p>}
    </div>
  );
  if (field.kind === 'check') {
    return (
      <div className="field">
        <label className="tick">
          <input
            type="checkbox"
            checked={typed.text === 'yes'}
            {...described}
            onChange={(event) => onChange({ text: event.target.checked ? 'yes' : 'no' })}
          />
          {field.label}
        </label>
        {more}
      </div>
    );
  }
  if (field.kind === 'checks' || field.kind === 'yes-no' || field.kind === 'providers') {
    return (
      <fieldset className="field" aria-describedby={described['aria-describedby']}>
        <legend>{field.label}</legend>
        {field.kind === 'checks' && <Ticks {...control} choices={field.choices} />}
        {field.kind === 'yes-no' && <Radios {...control} choices={YES_NO} />}
        {field.kind === 'providers' && <RegisterTicks {...control} register="providers" />}
        {more}
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {field.label}
        {field.optional && <small className="muted">{ACT_DIALOG.optional[field.optional === true ? 'true' : field.optional]}</small>}
      </label>
      <Control {...control} field={field} />
      {more}
    </div>
  );
}

function Control({
  field,
  ...control
}: ControlProps & { readonly field: Exclude<Field, { kind: 'check' } | { kind: 'checks' } | { kind: 'yes-no' } | { kind: 'providers' }> }) {
  const { id, typed, described, onChange } = control;
  const change = (event: { target: { value: string } }): void => onChange({ ...typed, text: event.target.value });
  switch (field.kind) {
    case 'line':
      return <Input id={id} value={typed.text ?? ''} onChange={change} {...described} />;
    case 'count':
      return <Input id={id} inputMode="numeric" value={typed.text ?? ''} onChange={change} {...described} />;
    case 'text':
    case 'criteria':
    case 'instalments':
    case 'items':
      return <Input.TextArea id={id} value={typed.text ?? ''} onChange={change} rows={3} {...described} />;
    case 'day':
      return <input type="date" id={id} value={typed.text ?? ''} onChange={change} {...described} />;
    case 'choice':
      return <SelectBox {...control} choices={field.choices} />;
    case 'money':
      return <MoneyInput {...control} label={field.label} />;
    case 'evaluator':
      return <RegisterChoice {...control} register="evaluators" />;
    case 'file':
      return <FileInput {...control} to={field.to} label={field.label} />;
    case 'township':
      return <TownshipChoice {...control} />;
    case 'provider':
      return <RegisterChoice {...control} register="providers" />;
  }
}

function Radios({ id, typed, choices, onChange }: WithChoices) {
  return choices.map(({ value, label }) => (
    <label key={value} className="tick">
      <input type="radio" name={id} checked={typed.text === value} onChange={() => onChange({ text: value })} />
      {label}
    </label>
  ));
}
