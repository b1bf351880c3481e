import type { DraftFields } from '../app/store-drafts.ts';
import { Was } from './draft-form.tsx';
import { Field, type FormFaults } from './form-field.tsx';

/** What a form that is saved as it is typed shows. `owner`: the firm whose draft it is; absent for an officer who fills it for the firm. */
export type SavedForm = {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: FormFaults;
  /** What was typed in another window at the same time. */
  readonly others: DraftFields;
  readonly owner?: string;
};
type Props = Omit<Parameters<typeof Field>[0], 'value' | 'fault'> & { readonly of: SavedForm };

/** A field, and beside it what the page showed of it: so the saving knows what was typed over what. */
export const Asked = ({ of: { values, faults, others, owner }, name, ...rest }: Props) => (
  <>
    <Field {...rest} name={name} value={values[name]} fault={faults[name]} />
    {owner === undefined ? null : <Was name={name} value={values[name] ?? ''} />}
    {others[name]?.others === undefined ? null : <p className="fault">另一处填的是“{others[name].others.join('”“')}”，请核对</p>}
  </>
);
