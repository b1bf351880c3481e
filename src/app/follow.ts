import type { Policy } from '../../policy/policy.ts';
import type { Context } from '../cases/act-rule.ts';
import { ok, type Result } from '../kernel/result.ts';
import { book } from './book.ts';
import type { Consequence } from './consequences.ts';
import type { InForce } from './in-force.ts';
import { AT_ONCE, inParts } from './in-parts.ts';
import { messagesOf } from './messages/of-events.ts';
import { tell } from './messages/tell.ts';
import type { Ports } from './ports.ts';
import type { Tx } from './store.ts';
import { changeOf, unfold, unfoldStored, type Unfolding } from './unfold.ts';

/** An act that was decided, on its way into the record. `policy`: the version by whose earmarks the books judge. */
type Keeping = {
  readonly ports: Pick<Ports, 'hash'>;
  readonly tx: Tx;
  readonly context: Context;
  readonly inForce: InForce;
  readonly policy: Policy;
};
type Cases = ReadonlyMap<string, Unfolding>;

/** Records what was added to these cases, tells whom it concerns, and takes it into the books. Refuses what the books refuse. */
export async function keepChanges(
  { ports, tx, context, inForce, policy }: Keeping,
  changed: readonly Unfolding[],
  record: Tx['record'] = tx.record,
): Promise<Result<null>> {
  await record(changed.map((each) => changeOf(ports.hash, each, inForce.of(each.state))));
  await tell(tx, changed.flatMap(messagesOf), context);
  return book(tx, changed, policy);
}

/** The cases an act moves along with its own case. One refusal refuses the whole act. Throws on one that does not exist. */
function follow({ ports, context, inForce }: Keeping, consequences: readonly Consequence[], locked: Cases): Result<Unfolding[]> {
  const moved = new Map<string, Unfolding>();
  for (const { caseId, kind, act, input } of consequences) {
    const from = moved.get(caseId) ?? locked.get(caseId);
    if (from?.kind !== kind) throw new Error(`a consequence for ${caseId}, which there is not`);
    const after = unfold(ports.hash, from, { act, input, facts: {}, policy: inForce.of(from.state), context, follows: true });
    if (!after.ok) return after;
    moved.set(caseId, after.value.to);
  }
  return ok([...moved.values()]);
}

/** The same for any number of cases, recorded and booked part by part: no more than one part is held in memory. `read`: those read already. */
export async function followAll(keeping: Keeping, consequences: readonly Consequence[], read: Cases): Promise<Result<null>> {
  const byCase = Map.groupBy(consequences, ({ caseId }) => caseId);
  const lock = async (ids: readonly string[]): Promise<Cases> => {
    const unread = ids.filter((id) => !read.has(id));
    if (unread.length === 0) return read;
    return new Map([...read, ...(await keeping.tx.lockCases(unread)).map((each) => [each.id, unfoldStored(each)] as const)]);
  };
  const record = byCase.size > AT_ONCE ? keeping.tx.recordMany : keeping.tx.record;
  for await (const { part, found } of inParts([...byCase.keys()], lock)) {
    const mine = part.flatMap((id) => byCase.get(id) ?? []);
    const moved = follow(keeping, mine, found);
    const kept = moved.ok ? await keepChanges(keeping, moved.value, record) : moved;
    if (!kept.ok) return kept;
  }
  return ok(null);
}
