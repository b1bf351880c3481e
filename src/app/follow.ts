import type { Policy } from '../../policy/policy.ts';
import type { Context } from '../cases/act-rule.ts';
import { ok, type Result } from '../kernel/result.ts';
import { book, entriesOf } from './book.ts';
import type { Consequence } from './consequences.ts';
import type { InForce } from './in-force.ts';
import { AT_ONCE, inParts } from './in-parts.ts';
import { messagesOf } from './messages/of-events.ts';
import { tell } from './messages/tell.ts';
import type { Ports } from './ports.ts';
import type { CaseChange, EntryRecord, Tx } from './store.ts';
import type { NewMessage } from './store-messages.ts';
import { changeOf, unfold, unfoldStored, type Unfolding } from './unfold.ts';

/** An act that was decided, on its way into the record. `policy`: the version by whose earmarks the books judge. */
type Keeping = {
  readonly ports: Pick<Ports, 'hash'>;
  readonly tx: Tx;
  readonly context: Context;
  readonly inForce: InForce;
  readonly policy: Policy;
};
/** So many are written at once: the database takes many rows in little more time than a few. */
const WRITTEN_AT_ONCE = 500;
type Cases = ReadonlyMap<string, Unfolding>;

/** What an act added to a case, as it is written, told and booked. */
type Added = { readonly change: CaseChange; readonly messages: readonly NewMessage[]; readonly entries: readonly EntryRecord[] };
const addedTo = ({ ports, inForce }: Keeping, to: Unfolding): Added => ({
  change: changeOf(ports.hash, to, inForce.of(to.state)),
  messages: messagesOf(to),
  entries: entriesOf(to),
});
/** The same without the state, which is neither written nor held in memory until the others are ready. */
const withoutState = ({ change, ...rest }: Added): Added => ({ change: { ...change, state: { stage: change.state.stage } }, ...rest });

async function write({ tx, context, policy }: Keeping, added: readonly Added[], record: Tx['record']): Promise<Result<null>> {
  await record(added.map(({ change }) => change));
  const messages = added.flatMap((each) => each.messages);
  await tell(tx, messages, context);
  const entries = added.flatMap((each) => each.entries);
  return book(tx, entries, policy);
}

/** Records what was added to these cases, tells whom it concerns, and takes it into the books. Refuses what the books refuse. */
export const keepChanges = (keeping: Keeping, changed: readonly Unfolding[]): Promise<Result<null>> =>
  write(
    keeping,
    changed.map((each) => addedTo(keeping, each)),
    keeping.tx.record,
  );

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

type ByCase = ReadonlyMap<string, readonly Consequence[]>;
type Lock = (ids: readonly string[]) => Promise<Cases>;

/**
 * The same for more cases than are held in memory at once. While some are written the next are read and decided; nothing more is
 * written once this has ended, however it ends.
 */
async function followMany(keeping: Keeping, byCase: ByCase, lock: Lock): Promise<Result<null>> {
  let added: Added[] = [];
  let writing = Promise.resolve<Result<null>>(ok(null));
  try {
    for await (const { part, found } of inParts([...byCase.keys()], lock)) {
      const mine = part.flatMap((id) => byCase.get(id) ?? []);
      const moved = follow(keeping, mine, found);
      if (!moved.ok) return moved;
      added.push(...moved.value.map((each) => withoutState(addedTo(keeping, each))));
      if (added.length < WRITTEN_AT_ONCE) continue;
      const before = await writing;
      if (!before.ok) return before;
      writing = write(keeping, added, keeping.tx.recordMany);
      // Told when it is next waited for, which may be after it has failed.
      writing.catch(() => undefined);
      added = [];
    }
    const before = await writing;
    return before.ok ? await write(keeping, added, keeping.tx.recordMany) : before;
  } finally {
    await writing;
  }
}

/** The same for any number of cases. `read`: those read already. */
export async function followAll(keeping: Keeping, consequences: readonly Consequence[], read: Cases): Promise<Result<null>> {
  const byCase = Map.groupBy(consequences, ({ caseId }) => caseId);
  const lock: Lock = async (ids) => {
    const unread = ids.filter((id) => !read.has(id));
    if (unread.length === 0) return read;
    return new Map([...read, ...(await keeping.tx.lockCases(unread)).map((each) => [each.id, unfoldStored(each)] as const)]);
  };
  if (byCase.size > AT_ONCE) return followMany(keeping, byCase, lock);
  const moved = follow(keeping, consequences, await lock([...byCase.keys()]));
  return moved.ok ? keepChanges(keeping, moved.value) : moved;
}
