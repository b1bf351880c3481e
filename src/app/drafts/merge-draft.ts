import type { DraftField, DraftFields } from '../store-drafts.ts';

/** One field as a page showed it, saved or prefilled, and as it was typed over. */
export type Edit = { readonly name: string; readonly was: string; readonly is: string };

const fieldOf = (value: string, others: readonly string[]): DraftField => {
  const differing = [...new Set(others)].filter((other) => other !== value);
  return differing.length === 0 ? { value } : { value, others: differing };
};

/** Three-way, field by field: what the page showed decides whether somebody else has changed it since. Nothing typed is lost. */
function mergeField(kept: DraftField, { was, is }: Edit): DraftField {
  const { value, others = [] } = kept;
  if (is === was || is === value) return kept;
  if (value === was) return fieldOf(is, others);
  return fieldOf(value, [...others.filter((other) => other !== was), is]);
}

/** The draft's fields with a page's edits: a field that was changed elsewhere meanwhile keeps both. */
export function mergeDraft(fields: DraftFields, edits: readonly Edit[]): DraftFields {
  return edits.reduce<DraftFields>((merged, edit) => {
    const kept = merged[edit.name] ?? { value: edit.was };
    const next = mergeField(kept, edit);
    return next === kept ? merged : { ...merged, [edit.name]: next };
  }, fields);
}

/** The person has chosen: the other texts go. A text that is none of those kept is not taken. */
export function chooseValue(fields: DraftFields, name: string, value: string): DraftFields {
  const field = fields[name];
  return field?.others === undefined || ![field.value, ...field.others].includes(value) ? fields : { ...fields, [name]: { value } };
}
