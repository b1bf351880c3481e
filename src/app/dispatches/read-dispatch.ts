import { DISPATCHES, type DispatchKind, makeDispatch } from '../../documents/dispatch/dispatches.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { openCase } from '../open-case.ts';
import type { Ports, Who } from '../ports.ts';
import type { KeptFile } from '../read-file.ts';
import { mayRead } from './may-read-dispatch.ts';
import { DISPATCH_FILES, type DispatchFormat, fileNameOf } from './files.ts';
import { loadGiven } from './load-given.ts';

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
  const found = await openCase(ports, who, caseId);
  if (!found.ok) return found;
  const paper = makeDispatch(kind, found.value.stored.kind, await loadGiven(found.value), null);
  const { title, clause } = DISPATCHES[kind];
  if (paper === null) return refuse('wrong-stage', `本案还不能印发“${title}”，请先办到这一步`, { clause });
  if (!paper.ok) return paper;
  const set = await ports.setDispatch(paper.value.paper);
  return set.ok
    ? ok({ name: `草稿 ${fileNameOf(paper.value.paper, format)}`, mime: DISPATCH_FILES[format], bytes: set.value[format] })
    : set;
}
