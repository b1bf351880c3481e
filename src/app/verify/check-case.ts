import type { Policy } from '../../../policy/policy.ts';
import { evolve, initial } from '../../cases/decide.ts';
import type { ActOf, CaseKind, EventOf, StateOf } from '../../cases/kinds.ts';
import type { Entry } from '../../ledger/entry.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Hash } from '../daily-tree.ts';
import { ledgerEntriesOf } from '../ledger-entries.ts';
import { listingOf } from '../listing.ts';
import type { StoredEvent } from '../store.ts';
import type { DatedHead, WholeCase } from '../store-history.ts';
import { breakOf } from './break-in-chain.ts';
import type { Difference } from './difference.ts';

/** `kept`: the state as it was at the version whose state is on record. */
type Folded = { readonly state: StateOf<CaseKind>; readonly kept: StateOf<CaseKind>; readonly entries: readonly Entry[] };
/** `entries`: what the case's events bring to the books; undefined where the events themselves cannot be trusted. */
export type CaseChecked = { readonly differences: readonly Difference[]; readonly entries: readonly Entry[] | undefined };

function foldWhole({ kind, id: caseId, stateVersion }: WholeCase, events: readonly StoredEvent[]): Folded {
  let state: StateOf<CaseKind> = initial(kind);
  let kept = state;
  const entries: Entry[] = [];
  for (const { payload, actor, on, act, version } of events) {
    const event = payload as EventOf<CaseKind>;
    state = evolve(kind, state, event, { actor, on, act: act as ActOf<CaseKind> });
    if (version === stateVersion) kept = state;
    entries.push(...ledgerEntriesOf(event, state, { caseId, version, on }));
  }
  return { state, kept, entries };
}

/** A chain that is whole but tells what no decision makes was forged from end to end: `evolve` throws on it. */
function tryFold(whole: WholeCase, events: readonly StoredEvent[]): Folded | Error {
  try {
    return foldWhole(whole, events);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The properties of two objects that differ, as paths into one of them. */
function differingFields(kept: object, derived: object, under = ''): string[] {
  const [a, b] = [kept as Record<string, unknown>, derived as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
    if (canonicalJson(a[key]) === canonicalJson(b[key])) return [];
    const [left, right] = [a[key], b[key]];
    const isDeeper = typeof left === 'object' && typeof right === 'object' && left !== null && right !== null;
    return isDeeper ? differingFields(left, right, `${under}${key}.`) : [`${under}${key}`];
  });
}

function differencesOf(whole: WholeCase, derived: object, kept: object, part: string, version: number): Difference[] {
  return differingFields(kept, derived).map((field) => ({
    where: 'case',
    at: whole.id,
    version,
    field: `${part}${field}`,
    says: '与全部经过推算的结果不同',
  }));
}

/** Heads that were published and are not those of the chain today: the chain was written anew after its root went out. */
const publishedOtherwise = (events: readonly StoredEvent[], heads: readonly DatedHead[]): Difference[] =>
  heads
    .filter(({ version, head }) => events[version - 1]?.hash !== head)
    .map(({ caseId, version, on }) => ({
      where: 'event',
      at: caseId,
      version,
      field: 'hash',
      says: `链值与 ${on} 公布的根所含的不同：公布之后改写过`,
    }));

/** One case, by the policy version that its state is under: its chain, then its state as it is kept and what lists show of it against its events, then its published heads. */
export function checkCase(
  hash: Hash,
  policyOf: (state: object) => Policy,
  whole: WholeCase,
  events: readonly StoredEvent[],
  heads: readonly DatedHead[],
): CaseChecked {
  const { id, kind, version } = whole;
  const broken = breakOf(hash, events, whole.head);
  if (broken) return { differences: [{ where: 'event', at: id, ...broken }, ...publishedOtherwise(events, heads)], entries: undefined };
  const folded = tryFold(whole, events);
  if (folded instanceof Error) {
    const says = `经过前后不合，不是系统办理出来的（${folded.message}）`;
    return { differences: [{ where: 'case', at: id, version, field: 'state', says }], entries: undefined };
  }
  const { state, kept, entries } = folded;
  const plain = { stage: whole.stage, version };
  const differences = [
    ...differencesOf(whole, { stage: state.stage, version: events.length }, plain, '', version),
    ...(whole.state === null ? [] : differencesOf(whole, JSON.parse(canonicalJson(kept)) as object, whole.state, 'state.', version)),
    ...differencesOf(whole, listingOf(kind, state, policyOf(state), hash), whole.listing, '', version),
    ...publishedOtherwise(events, heads),
  ];
  return { differences, entries };
}
