import type { CaseKind, EventOf, StateOf } from '../../cases/kinds.ts';
import { verdictsIn } from '../../cases/verdicts-in.ts';
import type { Grounds } from '../../contract/audit-views.ts';
import type { ClauseId } from '../../kernel/clause.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { digestsIn } from '../evidence/evidence.ts';
import { mayEnter } from '../may-read.ts';
import { openCase } from '../open-case.ts';
import type { Ports, Who } from '../ports.ts';
import type { Reads } from '../store.ts';
import { timelineOf } from '../views/timeline.ts';

async function filesOf(reads: Reads, events: readonly EventOf<CaseKind>[]): Promise<Grounds['files']> {
  const names = new Map((await reads.listFileNames()).map(({ digest, name }) => [digest, name]));
  return digestsIn(events).flatMap((digest) => {
    const name = names.get(digest);
    return name === undefined ? [] : [{ digest, name, href: `/api/v1/files/${digest}` }];
  });
}

/** Every clause that a verdict of these events rests on, with what was said of it, each sentence once. */
function clausesOf(events: readonly EventOf<CaseKind>[]): Grounds['clauses'] {
  const said = new Map<ClauseId, Set<string>>();
  for (const { verdict } of events.flatMap(verdictsIn))
    for (const { clause, says } of verdict.because) said.set(clause, (said.get(clause) ?? new Set()).add(says));
  return [...said].map(([clause, says]) => ({ clause, says: [...says] }));
}

const batchOf = (state: StateOf<CaseKind>): string | null => ('payment' in state ? (state.payment.batchId ?? null) : null);

/** What stands behind the entry that event `version` of a case made. Refuses a case or an event there is not, and whoever does not audit. */
export async function readGrounds(ports: Ports, who: Who, caseId: string, version: number): Promise<Result<Grounds>> {
  const may = mayEnter(who.actor, 'audit');
  if (!may.ok) return may;
  const found = await openCase(ports, who, caseId);
  if (!found.ok) return found;
  const { stored, opened, reads } = found.value;
  if (version > opened.version) return refuse('not-found', '这件案卷没有这条经过');
  const until = opened.history.slice(0, version);
  const events = until.map(({ payload }) => payload);
  return ok({
    caseId,
    kind: stored.kind,
    steps: timelineOf(stored.kind, until).map(({ version: no, on, by, label, says }) => ({ version: no, on, by, label, says })),
    files: await filesOf(reads, events),
    clauses: clausesOf(events),
    batchId: batchOf(opened.state),
  });
}
