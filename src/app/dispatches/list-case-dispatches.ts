import type { CaseDispatch, DispatchFigure } from '../../contract/dispatch-views.ts';
import { DISPATCHES, DISPATCH_KINDS, type DispatchKind, type Made, makeDispatch } from '../../documents/dispatch/dispatches.ts';
import { differing, figuresOf } from '../../documents/dispatch/figures-of.ts';
import { sayNumber } from '../../documents/dispatch/say-number.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { openCase, type OpenedCase } from '../open-case.ts';
import type { Ports, Who } from '../ports.ts';
import type { IssuedDispatch } from '../store-dispatches.ts';
import { mayIssue } from './issue-dispatch.ts';
import { loadGiven } from './load-given.ts';
import { mayRead } from './may-read-dispatch.ts';

type Given = Awaited<ReturnType<typeof loadGiven>>;
type Row = Omit<CaseDispatch, 'kind' | 'title' | 'clause' | 'issuer'>;

/** The figures of a paper that was sent, laid beside what the record would say on that day now; nothing to lay beside once the case has moved on. */
function figuresBeside({ paper, occasion }: IssuedDispatch, now: Result<Made> | null): readonly DispatchFigure[] {
  const same = now?.ok === true && now.value.occasion === occasion ? now.value.paper : null;
  const changed = new Map((same === null ? [] : differing(paper, same)).map((each) => [each.key, each.now]));
  return figuresOf(paper).map(({ key, text, source: { clause, ...from } }) => ({
    key,
    text,
    from,
    clause,
    differs: changed.has(key) ? { now: changed.get(key) ?? null } : null,
  }));
}

function issuedRow(found: OpenedCase, given: Given, issued: IssuedDispatch): Row {
  const { id, kind, paper, on, by, docx, pdf, template } = issued;
  const now = makeDispatch(kind, found.stored.kind, { ...given, today: on }, null);
  const view = { id, number: sayNumber(paper.number), on, by: by.name, docx, pdf, template, figures: figuresBeside(issued, now) };
  return { issued: view, refusal: now !== null && !now.ok ? now.refusal : null, mayIssue: false };
}

/** The official papers of one case: those sent, with the source of every figure, and those that could be. Refuses whoever may not read the case. */
export async function listCaseDispatches(ports: Ports, who: Who, caseId: string): Promise<Result<readonly CaseDispatch[]>> {
  const found = await openCase(ports, who, caseId);
  if (!found.ok) return found;
  const given = await loadGiven(found.value);
  const sent = await found.value.reads.listDispatches(caseId);
  const offered = (kind: DispatchKind): readonly Row[] => {
    const made = makeDispatch(kind, found.value.stored.kind, given, null);
    if (made === null) return [];
    if (!made.ok) return sent.some((each) => each.kind === kind) ? [] : [{ issued: null, refusal: made.refusal, mayIssue: false }];
    if (sent.some((each) => each.kind === kind && each.occasion === made.value.occasion)) return [];
    return [{ issued: null, refusal: null, mayIssue: mayIssue(who.actor, kind) }];
  };
  const rowsOf = (kind: DispatchKind): readonly CaseDispatch[] => {
    const { title, clause, issuer } = DISPATCHES[kind];
    const issued = sent.filter((each) => each.kind === kind).map((each) => issuedRow(found.value, given, each));
    return [...offered(kind), ...issued].map((row) => ({ kind, title, clause, issuer, ...row }));
  };
  return ok(DISPATCH_KINDS.filter((kind) => mayRead(who.actor, kind)).flatMap(rowsOf));
}
