import { applicationQuestions } from '../../intake/application-form.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { readInForce } from '../in-force.ts';
import type { Ports, Who } from '../ports.ts';
import type { Draft } from '../store-drafts.ts';
import { chooseValue, mergeDraft, type Edit } from './merge-draft.ts';

const MOST_CHARACTERS = 200;

/** What a page sends: what was typed over what it showed, and what was chosen where two pages differed. */
export type Saving = { readonly edits: readonly Edit[]; readonly choice?: { readonly name: string; readonly value: string } };

/**
 * Saves what was typed on one page of the firm's application. A field changed elsewhere meanwhile keeps both texts. Refuses whoever
 * acts for no organisation, a question that the form does not ask, and a text that is too long.
 */
export async function saveDraft(ports: Ports, { actor, programmeId }: Who, { edits, choice }: Saving): Promise<Result<Draft>> {
  const { organisation } = actor;
  if (organisation === undefined) return refuse('not-permitted', '您的账号没有关联企业，请联系县工信商务局');
  const { at, today } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    const { now } = await readInForce(ports, tx, await tx.getProgramme(), today);
    const asked = new Set(applicationQuestions(now).map(({ name }) => name));
    if (edits.some(({ name }) => !asked.has(name))) return refuse('bad-input', '申报表中没有这一项，请刷新页面后再填');
    if (edits.some(({ is }) => is.length > MOST_CHARACTERS)) return refuse('bad-input', `每项不超过${MOST_CHARACTERS}字，请缩短`);
    const before = await tx.lockDraft(organisation, 'application');
    const merged = mergeDraft(before?.fields ?? {}, edits);
    const fields = choice ? chooseValue(merged, choice.name, choice.value) : merged;
    if (before && fields === before.fields) return ok(before);
    const draft: Draft = {
      organisation,
      form: 'application',
      version: (before?.version ?? 0) + 1,
      fields,
      savedAt: at,
      savedBy: actor.name,
    };
    await tx.saveDraft(draft);
    return ok(draft);
  });
}
