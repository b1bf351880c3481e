import type { DispatchKind } from '../../documents/dispatch/dispatches.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { openCase } from '../open-case.ts';
import type { Ports, Who } from '../ports.ts';
import type { KeptFile } from '../read-file.ts';
import { draftOf } from './draft-of.ts';
import { issuerObstacle } from './issue-dispatch.ts';
import { findTemplate } from './templates.ts';
import { mayRead } from './may-read-dispatch.ts';
import { DISPATCH_FILES, type DispatchFormat, fileNameOf } from './files.ts';

/** One paper as it was sent, byte for byte. Refuses whoever may not read its case, in the words for one that is not there. */
export async function readDispatch(ports: Ports, who: Who, id: string, format: DispatchFormat): Promise<Result<KeptFile>> {
  const reads = ports.store.in(who.programmeId);
  const issued = await reads.findDispatch(id);
  const found = await openCase(ports, who, issued?.caseId ?? '');
  if (!found.ok) return found;
  if (issued === undefined || !mayRead(who.actor, issued.kind)) return refuse('not-found', '没有这份公文，或您无权查看');
  const file = await reads.findFile(issued[format]);
  if (file === undefined) throw new Error(`dispatch ${id} has no file ${issued[format]}`);
  return ok({ name: fileNameOf(issued.paper, format), mime: DISPATCH_FILES[format], bytes: file.bytes });
}

/** How a paper would look, without a number: nothing is kept. Refuses what sending it would refuse. */
export async function draftDispatch(
  ports: Ports,
  who: Who,
  caseId: string,
  kind: DispatchKind,
  format: DispatchFormat,
): Promise<Result<KeptFile>> {
  const refused = issuerObstacle(who.actor, kind);
  if (refused) return refused;
  const found = await openCase(ports, who, caseId);
  if (!found.ok) return found;
  const draft = await draftOf(found.value, kind);
  if (!draft.ok) return draft;
  const { paper } = draft.value;
  const template = await findTemplate(found.value.reads, kind);
  const set = await ports.setDispatch(paper, template?.bytes);
  return set.ok ? ok({ name: `草稿 ${fileNameOf(paper, format)}`, mime: DISPATCH_FILES[format], bytes: set.value[format] }) : set;
}
