import type { CaseDispatch, DispatchFigure, IssuedView } from '../../contract/dispatch-views.ts';
import { DISPATCHES, DISPATCH_KINDS, type DispatchKind, makeDispatch } from '../../documents/dispatch/dispatches.ts';
import { differing, figuresOf } from '../../documents/dispatch/figures-of.ts';
import { sayNumber } from '../../documents/dispatch/say-number.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { openCase, type OpenedCase } from '../open-case.ts';
import type { Ports, Who } from '../ports.ts';
import type { IssuedDispatch } from '../store-dispatches.ts';
import { ISSUERS } from './issue-dispatch.ts';
import { loadGiven } from './load-given.ts';

type Given = Awaited<ReturnType<typeof loadGiven>>;

/** The figures of a paper that was sent, laid beside what the record would say on the same day now. */
function figuresBeside(found: OpenedCase, { kind, paper, on }: IssuedDispatch, given: Given): readonly DispatchFigure[] {
  const now = makeDispatch(kind, found.stored.kind, { ...given, today: on }, null);
  const changed = new Map(now?.ok ? differing(paper, now.value).map((each) => [each.key, each.now]) : []);
  return figuresOf(paper).map(({ key, text, source: { clause, ...from } }) => ({
    key,
    text,
    from,
    clause,
    differs: now?.ok && !changed.has(key) ? null : { now: changed.get(key) ?? null },
  }));
}

const issuedView = (found: OpenedCase, issued: IssuedDispatch, given: Given): IssuedView => ({
  id: issued.id,
  number: sayNumber(issued.paper.number),
  on: issued.on,
  by: issued.by.name,
  docx: issued.docx,
  pdf: issued.pdf,
  figures: figuresBeside(found, issued, given),
});

/** The official papers of one case: those sent, with the source of every figure, and those that could be. Refuses whoever may not read the case. */
export async function listCaseDispatches(ports: Ports, who: Who, caseId: string): Promise<Result<readonly CaseDispatch[]>> {
  const found = await openCase(ports, who, caseId);
  if (!found.ok) return found;
  const given = await loadGiven(found.value);
  const issued = new Map((await found.value.reads.listDispatches(caseId)).map((each) => [each.kind, each]));
  const rowOf = (kind: DispatchKind): readonly CaseDispatch[] => {
    const sent = issued.get(kind);
    const made = makeDispatch(kind, found.value.stored.kind, given, null);
    if (sent === undefined && made === null) return [];
    const { title, clause } = DISPATCHES[kind];
    const refusal = sent === undefined && made !== null && !made.ok ? made.refusal : null;
    const mayIssue = sent === undefined && refusal === null && ISSUERS.some((role) => who.actor.roles.includes(role));
    return [{ kind, title, clause, refusal, mayIssue, issued: sent === undefined ? null : issuedView(found.value, sent, given) }];
  };
  return ok(DISPATCH_KINDS.flatMap(rowOf));
}
