import type { Context } from '../cases/act-rule.ts';
import type { CaseKind, EventOf, StateOf } from '../cases/kinds.ts';
import type { Recorded } from '../cases/recorded.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { type InForce, readInForce } from './in-force.ts';
import { maySee } from './may-see.ts';
import type { Ports, Who } from './ports.ts';
import type { Reads, StoredCase, StoredEvent } from './store.ts';
import type { Opened } from './views/opened.ts';

/** A case somebody may see, with its history as it lies in the chain. */
export type OpenedCase = {
  readonly stored: StoredCase;
  readonly events: readonly StoredEvent[];
  readonly opened: Opened<CaseKind>;
  readonly reads: Reads;
  readonly inForce: InForce;
};

const recorded = ({ version, payload, act, actor, on, at, hash }: StoredEvent): Recorded<EventOf<CaseKind>> => ({
  version,
  act,
  actor,
  on,
  at,
  hash,
  payload: payload as EventOf<CaseKind>,
});

/** Opens a case for reading. Refuses one that is not there in the same words as one that is not for this person. */
export async function openCase(ports: Ports, { actor, programmeId }: Who, id: string): Promise<Result<OpenedCase>> {
  const reads = ports.store.in(programmeId);
  const [stored, events, programme, now] = await Promise.all([
    reads.findCase(id),
    reads.listEvents(id),
    reads.getProgramme(),
    ports.moment(programmeId),
  ]);
  const state = stored?.state as StateOf<CaseKind> | undefined;
  if (!stored || !state || !maySee(actor, stored.kind, state)) return refuse('not-found', '没有这个案件，或您无权查看；请从列表重新进入');
  const inForce = await readInForce(ports, reads, programme, now.today);
  const policy = inForce.of(state);
  const context: Context = { actor, ...now };
  return ok({
    stored,
    events,
    reads,
    inForce,
    opened: { id, version: stored.version, state, history: events.map(recorded), policy, context },
  });
}
