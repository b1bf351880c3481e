import type { Field } from './act-forms.ts';
import type { FormFaults, Typed, TypedForm } from './act-input.ts';
import { FieldView } from './field-view.tsx';

type Props = {
  readonly fields: readonly Field[];
  readonly typed: TypedForm;
  readonly faults: FormFaults;
  readonly onTyped: (name: string, typed: Typed) => void;
  readonly submit: () => void;
};

/** The questions of one act. A fault of something that is not asked here (a list that came empty, say) stands below them. */
export function ActFields({ fields, typed, faults, onTyped, submit }: Props) {
  const loose = Object.entries(faults).filter(([name]) => !fields.some((field) => field.name === name));
  return (
    <>
      <form
        className="act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {fields.map((field) => (
          <FieldView
            key={field.name}
            field={field}
            typed={typed[field.name] ?? {}}
            fault={faults[field.name]}
            onChange={(value) => onTyped(field.name, value)}
          />
        ))}
      </form>
      {loose.map(([name, message]) => (
        <p key={name} role="alert" className="fault">
          {message}
        </p>
      ))}
    </>
  );
}
