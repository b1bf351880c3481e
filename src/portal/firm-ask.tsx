import { formTokenOf, FORM_TOKEN } from '../api/origin.ts';
import type { Session } from '../api/session.ts';
import { Field } from './form-field.tsx';

type Props = {
  readonly session: Session;
  readonly commandKey: string;
  readonly path: string;
  readonly button: string;
  /** What the act is about, as hidden fields: which blocker, which inspection. */
  readonly about?: Readonly<Record<string, string>>;
  readonly asks?: { readonly name: string; readonly label: string; readonly hint?: string };
};

/** A small act of the firm as a plain form: at most one question, and a button. */
export const Ask = ({ session, commandKey, path, button, about = {}, asks }: Props) => (
  <form method="post" action={path} noValidate>
    <input type="hidden" name={FORM_TOKEN} value={formTokenOf(session.token)} />
    <input
      type="hidden"
      name="key"
      value={[commandKey, ...path.split('/'), ...Object.values(about)].filter(Boolean).join('-').slice(0, 80)}
    />
    {Object.entries(about).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {asks === undefined ? null : <Field {...asks} lines required maxLength={2000} />}
    <button type="submit" className="quiet">
      {button}
    </button>
  </form>
);
