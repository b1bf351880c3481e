import { applicationQuestions } from '../../intake/application-form.ts';
import { refuse, type Result } from '../../kernel/result.ts';
import { readInForce } from '../in-force.ts';
import type { Ports, Who } from '../ports.ts';
import type { Draft } from '../store-drafts.ts';
import { keepEdits, type Saving } from './keep-edits.ts';

/**
 * Saves what was typed on one page of the firm's application. A field changed elsewhere meanwhile keeps both texts. Refuses whoever
 * acts for no organisation, a question that the form does not ask, and a text that is too long.
 */
export async function saveDraft(ports: Ports, { actor, programmeId }: Who, saving: Saving): Promise<Result<Draft>> {
  const { organisation } = actor;
  if (organisation === undefined) return refuse('not-permitted', '您的账号没有关联企业，请联系县工信商务局');
  const { at: savedAt, today } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    const { now } = await readInForce(ports, tx, await tx.getProgramme(), today);
    const asked = new Set(applicationQuestions(now).map(({ name }) => name));
    return keepEdits(tx, saving, { organisation, form: 'application', asked, most: 200, savedAt, savedBy: actor.name });
  });
}
