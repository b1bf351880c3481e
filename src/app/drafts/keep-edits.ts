import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Tx } from '../store.ts';
import type { Draft, FormName } from '../store-drafts.ts';
import { chooseValue, mergeDraft, type Edit } from './merge-draft.ts';

/** What a page sends: what was typed over what it showed, and what was chosen where two pages differed. */
export type Saving = { readonly edits: readonly Edit[]; readonly choice?: { readonly name: string; readonly value: string } };
type Kept = {
  readonly organisation: string;
  readonly form: FormName;
  /** The fields that the form has, and how long a text in one may be. */
  readonly asked: ReadonlySet<string>;
  readonly most: number;
  readonly savedAt: string;
  readonly savedBy: string;
};

/**
 * Keeps what was typed on one page of a form. A field changed elsewhere meanwhile keeps both texts. Refuses a field that the form does not
 * have, and a text that is too long.
 */
export async function keepEdits(tx: Tx, { edits, choice }: Saving, { asked, most, ...stamp }: Kept): Promise<Result<Draft>> {
  if (edits.some(({ name }) => !asked.has(name))) return refuse('bad-input', '表中没有这一项，请刷新页面后再填');
  if (edits.some(({ is }) => is.length > most)) return refuse('bad-input', `每项不超过${most}字，请缩短`);
  const before = await tx.lockDraft(stamp.organisation, stamp.form);
  const merged = mergeDraft(before?.fields ?? {}, edits);
  const fields = choice ? chooseValue(merged, choice.name, choice.value) : merged;
  if (before && fields === before.fields) return ok(before);
  const draft: Draft = { ...stamp, version: (before?.version ?? 0) + 1, fields };
  await tx.saveDraft(draft);
  return ok(draft);
}
