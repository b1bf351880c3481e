import type { Month } from '../../kernel/month.ts';
import { refuse, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';
import type { Draft, FormName } from '../store-drafts.ts';
import { keepEdits, type Saving } from './keep-edits.ts';

const MOST_CHARACTERS = 400;
const ASKED = /^(percent|wan|doneOn)-.{1,10}$|^(problems|intent|reason)$/u;
const formOf = (month: Month): FormName => `report ${month}`;

/** What the firm has typed for a month's report so far; undefined where nothing was saved, or the person acts for no organisation. */
export async function findReportDraft(ports: Ports, { actor, programmeId }: Who, month: Month): Promise<Draft | undefined> {
  const { organisation } = actor;
  return organisation === undefined ? undefined : ports.store.in(programmeId).findDraft(organisation, formOf(month));
}

/**
 * Saves what was typed into the firm's report for a month; a field changed elsewhere meanwhile keeps both texts. Refuses whoever acts for no
 * organisation, a field that the form does not have, and a text that is too long.
 */
export async function saveReportDraft(ports: Ports, { actor, programmeId }: Who, month: Month, saving: Saving): Promise<Result<Draft>> {
  const { organisation } = actor;
  if (organisation === undefined) return refuse('not-permitted', '您的账号没有关联企业，请联系县工信商务局');
  const asked = new Set(saving.edits.flatMap(({ name }) => (ASKED.test(name) ? [name] : [])));
  const { at: savedAt } = await ports.moment(programmeId);
  const kept = { organisation, form: formOf(month), asked, most: MOST_CHARACTERS, savedAt, savedBy: actor.name };
  return ports.store.transact(programmeId, (tx) => keepEdits(tx, saving, kept));
}
