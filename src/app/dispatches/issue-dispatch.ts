import type { Actor } from '../../cases/act-rule.ts';
import { ROLE_WORDS } from '../../cases/roles.ts';
import type { Dispatch } from '../../documents/dispatch/dispatch.ts';
import { DISPATCHES, type DispatchKind } from '../../documents/dispatch/dispatches.ts';
import { sayNumber } from '../../documents/dispatch/say-number.ts';
import { ok, refuse, type Refused, type Result } from '../../kernel/result.ts';
import { openCase } from '../open-case.ts';
import type { Ports, SetDispatch, Who } from '../ports.ts';
import type { Tx } from '../store.ts';
import type { IssuedDispatch } from '../store-dispatches.ts';
import { draftOf } from './draft-of.ts';
import { findTemplate } from './templates.ts';
import { DISPATCH_FILES, fileNameOf } from './files.ts';

/** Whether somebody takes numbers for papers of this kind. */
export const mayIssue = ({ roles }: Actor, kind: DispatchKind): boolean => roles.includes(DISPATCHES[kind].issuer);

/** Refuses whoever does not take numbers for papers of this kind, also to draft one. */
export const issuerObstacle = (actor: Actor, kind: DispatchKind): Refused | null =>
  mayIssue(actor, kind) ? null : refuse('not-permitted', `这份公文由${ROLE_WORDS[DISPATCHES[kind].issuer]}编号印发`);

/** Both files among the others, by digest. */
async function keep({ hash }: Ports, tx: Tx, paper: Dispatch, set: SetDispatch): Promise<{ readonly docx: string; readonly pdf: string }> {
  const digests = { docx: hash(set.docx), pdf: hash(set.pdf) };
  const file = (format: 'docx' | 'pdf') => ({
    digest: digests[format],
    name: fileNameOf(paper, format),
    mime: DISPATCH_FILES[format],
    bytes: set[format],
  });
  await tx.saveFiles([file('docx'), file('pdf')]);
  return digests;
}

/**
 * Sends one official paper of a case: takes the next number of the register, sets the paper, keeps both files by digest; all of it or
 * nothing. Refuses a paper the case does not give yet, one already sent, one whose figures no longer agree with the record, characters no
 * font can draw, and a case that moved on meanwhile; `seen`: a paper about anything but the occasion of the draft that somebody looked at.
 */
export async function issueDispatch(
  ports: Ports,
  who: Who,
  caseId: string,
  kind: DispatchKind,
  seen?: number,
): Promise<Result<IssuedDispatch>> {
  const { actor, programmeId } = who;
  const refused = issuerObstacle(actor, kind);
  if (refused) return refused;
  const found = await openCase(ports, who, caseId);
  if (!found.ok) return found;
  const { stored, opened } = found.value;
  const draft = await draftOf(found.value, kind);
  if (!draft.ok) return draft;
  const { paper: unnumbered, occasion } = draft.value;
  if (seen !== undefined && seen !== occasion) return refuse('stale', '草稿已经不是刚才列出的那一份，请重新打开，看过再印发');
  const { code, year } = unnumbered.number;
  const { at } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    const [locked] = await tx.lockCases([caseId]);
    if (locked?.version !== stored.version) return refuse('stale', '本案刚有新的办理，请刷新页面后再印发');
    const sent = (await tx.listDispatches(caseId)).find((each) => each.kind === kind && each.occasion === occasion);
    if (sent !== undefined)
      return refuse('already-done', `已印发：${sayNumber(sent.paper.number)}，同一事项只印发一次`, { clause: DISPATCHES[kind].clause });
    const sequence = await tx.lockNextSequence(code, year);
    const paper = { ...unnumbered, number: { code, year, sequence } };
    const template = await findTemplate(tx, kind);
    const set = await ports.setDispatch(paper, template?.bytes);
    if (!set.ok) return set;
    const files = await keep(ports, tx, paper, set.value);
    const by = { personId: actor.personId, name: actor.name };
    const issued = {
      id: ports.newId(),
      kind,
      caseId,
      caseVersion: stored.version,
      occasion,
      paper,
      ...files,
      template: template?.version ?? null,
      by,
      on: opened.context.today,
      at,
    };
    await tx.addDispatch(issued);
    return ok(issued);
  });
}
