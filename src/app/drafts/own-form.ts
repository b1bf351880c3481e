import { ok, refuse, type Result } from '../../kernel/result.ts';
import { sha256 } from '../../kernel/sha256.ts';
import type { Ports, Who } from '../ports.ts';
import type { Draft, FormName, OwnFormName } from '../store-drafts.ts';
import { keepEdits, type Saving } from './keep-edits.ts';

/** The fields of each form a firm or a provider fills in beside its application or its diagnosis. */
const FIELDS = {
  report: /^(percent|wan|doneOn)-.{1,10}$|^(problems|intent|reason)$/u,
  'self-evaluation': /^(level|wan|growth|effects|problems|reason)$/,
  plan: /^(no|what|works|category|supplier|code|wan|dueOn)-\d{1,2}$|^(content|targetLevel|reason)$/,
  account: /^(holder|number|bank|unionNumber)$/,
  contract: /^(line|number|signedOn|partyName|partyCode|wan)$/,
  rectification: /^(note|completedOn)$/,
  withdrawal: /^reason$/,
  'plan-back': /^reason$/,
  contest: /^text$/,
  finding: /^text$/,
  statement: /^text$/,
  blocker: /^text$/,
  'blocker-return': /^reason$/,
  'delivery-objection': /^reason$/,
  rating: /^(agreed|usable|support|remark)$/,
  spending: /^(paperId|invoice|purpose|what|yuan|paidOn)$/,
  'contract-confirmation': /^(number|signedOn|signers|amountFen)$/,
  delivery: /^(what|deliveredOn)$/,
  'recovery-answer': /^(text|hearing)$/,
  instalments: /^(dueOn|yuan)-\d$|^reason$/,
} as const satisfies Record<OwnFormName, RegExp>;
export const OWN_FORMS = Object.keys(FIELDS) as readonly OwnFormName[];
/** Which form, and of what: a month, a round, a case, one of several things of a case. */
export type OwnForm = { readonly form: OwnFormName; readonly subject: string };

/** Of a case, or one of several things of it. A contract's number, say, may hold any sign: what no address can say goes by its digest. */
export const subjectOf = (caseId: string, about: string): string =>
  about === '' ? caseId : `${caseId}:${/^[\p{L}\p{N}_-]{1,60}$/u.test(about) ? about : sha256(about)}`;

const MOST_CHARACTERS = 4_000;
const nameOf = ({ form, subject }: OwnForm): FormName => `${form} ${subject}`;

/** What the firm or the provider has typed so far; undefined where nothing was saved, or the person acts for no organisation. */
export async function findOwnForm(ports: Ports, { actor, programmeId }: Who, own: OwnForm): Promise<Draft | undefined> {
  const { organisation } = actor;
  return organisation === undefined ? undefined : ports.store.in(programmeId).findDraft(organisation, nameOf(own));
}

/**
 * Saves what was typed into a form of the firm or the provider; a field changed elsewhere meanwhile keeps both texts. Refuses whoever acts for no
 * organisation, a field that the form does not have, and a text that is too long.
 */
export async function saveOwnForm(ports: Ports, { actor, programmeId }: Who, own: OwnForm, saving: Saving): Promise<Result<Draft>> {
  const { organisation } = actor;
  if (organisation === undefined) return refuse('not-permitted', '您的账号没有关联单位，请联系县工信商务局');
  const asked = new Set(saving.edits.flatMap(({ name }) => (FIELDS[own.form].test(name) ? [name] : [])));
  const { at: savedAt } = await ports.moment(programmeId);
  const kept = { organisation, form: nameOf(own), asked, most: MOST_CHARACTERS, savedAt, savedBy: actor.name };
  return ports.store.transact(programmeId, (tx) => keepEdits(tx, saving, kept));
}

/** Empties a form that has been sent: what it said stands in the record now. */
export async function emptyOwnForm(ports: Ports, { actor, programmeId }: Who, own: OwnForm): Promise<void> {
  const { organisation } = actor;
  if (organisation === undefined) return;
  const { at: savedAt } = await ports.moment(programmeId);
  await ports.store.transact(programmeId, async (tx) => {
    const draft = await tx.lockDraft(organisation, nameOf(own));
    if (draft !== undefined) await tx.saveDraft({ ...draft, version: draft.version + 1, fields: {}, savedAt, savedBy: actor.name });
    return ok(null);
  });
}
