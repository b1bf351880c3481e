import type { Typed } from './act-input.ts';
import { ACT_DIALOG } from './words.ts';

/** What every control of a field is given. */
export type ControlProps = {
  readonly id: string;
  readonly typed: Typed;
  readonly described: { readonly 'aria-describedby': string; readonly 'aria-invalid': boolean };
  readonly onChange: (typed: Typed) => void;
};

export type WithChoices = ControlProps & { readonly choices: ReadonlyArray<{ readonly value: string; readonly label: string }> };

export function SelectBox({ id, typed, described, choices, onChange }: WithChoices) {
  return (
    <select id={id} value={typed.text ?? ''} {...described} onChange={(event) => onChange({ text: event.target.value })}>
      <option value="">{ACT_DIALOG.choose}</option>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
