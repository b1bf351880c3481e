import { answer, findPolicy } from '../../policy/index.ts';
import type { CaseKind, EventOf } from '../cases/kinds.ts';
import { type StoredVerdict, verdictsIn } from '../cases/verdicts-in.ts';
import type { Reason, Verdict } from '../kernel/verdict.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Ports } from './ports.ts';
import type { StoredEvent } from './store.ts';

/** A verdict on file that its own version would not give today. `tests`: those that answer otherwise. */
export type Differing = {
  readonly caseId: string;
  readonly version: number;
  readonly event: string;
  readonly decision: string;
  readonly pack: string;
  readonly tests: readonly string[];
  /** Why it could not be asked at all: no such version, or the facts are no longer in shape. */
  readonly fault?: string;
};
export type Replay = { readonly events: number; readonly verdicts: number; readonly differing: readonly Differing[] };

const PAGE = 1_000;

const keyed = (reasons: readonly Reason[]): ReadonlyMap<string, string> => new Map(reasons.map((each) => [each.test, canonicalJson(each)]));

/** The tests of which the two verdicts say different things, or of which only one speaks. */
function differingTests(kept: Verdict, anew: Verdict): readonly string[] {
  const [old, now] = [keyed(kept.because), keyed(anew.because)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((test) => old.get(test) !== now.get(test));
}

/** What asking again finds: undefined where it is bit for bit the same. */
function replayOne({ decision, facts, verdict }: StoredVerdict): Pick<Differing, 'tests' | 'fault'> | undefined {
  const policy = findPolicy(verdict.pack);
  if (policy === undefined) return { tests: [], fault: `没有政策包“${verdict.pack}”` };
  const anew = answer(policy, decision, facts);
  if ('faults' in anew) return { tests: [], fault: anew.faults.map(({ path, message }) => `${path}：${message}`).join('；') };
  return canonicalJson(anew) === canonicalJson(verdict) ? undefined : { tests: differingTests(verdict, anew) };
}

/** Every verdict of one event, asked again of the version that gave it. */
export function replayEvent({ caseId, version, type, payload }: Pick<StoredEvent, 'caseId' | 'version' | 'type' | 'payload'>): Replay {
  const kept = verdictsIn(payload as EventOf<CaseKind>);
  const differing = kept.flatMap((each) => {
    const found = replayOne(each);
    return found ? [{ caseId, version, event: type, decision: each.decision, pack: each.verdict.pack, ...found }] : [];
  });
  return { events: 1, verdicts: kept.length, differing };
}

/** Asks every verdict on file in a programme again, each of its own version (measures/18), and names those that differ. Only reads. */
export async function replayVerdicts({ store }: Pick<Ports, 'store'>, programmeId: string): Promise<Replay> {
  const reads = store.in(programmeId);
  const all = { events: 0, verdicts: 0, differing: [] as Differing[] };
  let after: Pick<StoredEvent, 'caseId' | 'version'> | undefined;
  do {
    const page = await reads.listAllEvents(after, PAGE);
    for (const event of page) {
      const { verdicts, differing } = replayEvent(event);
      all.events += 1;
      all.verdicts += verdicts;
      all.differing.push(...differing);
    }
    after = page.length === PAGE ? page.at(-1) : undefined;
  } while (after);
  return all;
}
