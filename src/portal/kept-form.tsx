import type { ReactNode } from 'react';
import { FORM_TOKEN } from '../api/origin.ts';
import type { OwnForm } from '../app/drafts/own-form.ts';
import type { SavedForm } from './asked-field.tsx';
import { Others, Saved, Was } from './draft-form.tsx';

/** A form as it is shown, and under which name what is typed in it is kept. */
export type Kept = SavedForm & {
  readonly own: OwnForm;
  readonly key: string;
  readonly token: string;
  readonly savedAt: string | undefined;
};
type Props = {
  readonly form: Kept;
  readonly path: string;
  /** Its fields. */
  readonly asks: readonly string[];
  readonly withFiles?: true;
  readonly children: ReactNode;
};

/** A form of a firm or a provider, saved as it is typed. */
export const KeptForm = ({ form: { own, key, token, owner, values, others, savedAt }, path, asks, withFiles, children }: Props) => (
  <form
    method="post"
    action={path}
    noValidate
    {...(withFiles && { encType: 'multipart/form-data' })}
    data-autosave={`/api/v1/drafts/forms/${own.form}/${encodeURIComponent(own.subject)}`}
    data-owner={`${owner ?? ''}:${own.subject}`}
  >
    <input type="hidden" name={FORM_TOKEN} value={token} />
    <input type="hidden" name="key" value={key} />
    <input type="hidden" name="form" value={own.form} />
    {children}
    {asks.map((name) => (
      <Was key={name} name={name} value={values[name] ?? ''} />
    ))}
    <Others texts={Object.values(others).flatMap((field) => field.others ?? [])} />
    <Saved at={savedAt} />
  </form>
);
