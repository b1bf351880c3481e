import { answer } from '../../policy/index.ts';
import type { Library } from '../../policy/index.ts';
import type { DecisionName, Explanations, Policy } from '../../policy/policy.ts';
import type { CaseKind, EventOf } from '../cases/kinds.ts';
import { type StoredVerdict, verdictsIn } from '../cases/verdicts-in.ts';
import type { Reason, Verdict } from '../kernel/verdict.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Ports } from './ports.ts';
import type { StoredEvent } from './store.ts';

/** A verdict on file that its own version would not give today. `tests`: those that answer otherwise; `fields`: what is kept beside it and no longer follows. */
export type Differing = {
  readonly caseId: string;
  readonly version: number;
  readonly event: string;
  readonly decision: string;
  readonly pack: string;
  readonly tests: readonly string[];
  readonly fields: readonly string[];
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

type Found = Pick<Differing, 'tests' | 'fields' | 'fault'>;
const STEPS: { readonly [D in DecisionName]?: keyof Explanations } = { expense: 'expense', subsidy: 'subsidy' };

/** What stands beside a verdict and no longer follows from it: the arithmetic, a due day, an amount. */
function strayFields(policy: Policy, { decision, facts, steps, repeats = {} }: StoredVerdict, anew: Verdict): readonly string[] {
  const explain = STEPS[decision];
  // The facts have passed the decision's own schema by now.
  const reckoned = steps && explain ? policy.explain[explain](facts as never) : steps;
  const value: Readonly<Record<string, unknown>> = { ...anew.value };
  const strays = Object.keys(repeats).filter((name) => repeats[name] !== value[name]);
  return canonicalJson(reckoned ?? null) === canonicalJson(steps ?? null) ? strays : ['steps', ...strays];
}

/** What asking again finds: undefined where it is bit for bit the same. */
function replayOne(stored: StoredVerdict, find: Library['find']): Found | undefined {
  const { decision, facts, verdict } = stored;
  const policy = find(verdict.pack);
  if (policy === undefined) return { tests: [], fields: [], fault: `没有政策包“${verdict.pack}”` };
  const anew = answer(policy, decision, facts);
  if ('faults' in anew) return { tests: [], fields: [], fault: anew.faults.map(({ path, message }) => `${path}：${message}`).join('；') };
  const fields = strayFields(policy, stored, anew);
  const isSame = canonicalJson(anew) === canonicalJson(verdict);
  return isSame && fields.length === 0 ? undefined : { tests: differingTests(verdict, anew), fields };
}

/** Every verdict of one event, asked again of the version that gave it. */
export function replayEvent(
  { caseId, version, type, payload }: Pick<StoredEvent, 'caseId' | 'version' | 'type' | 'payload'>,
  find: Library['find'],
): Replay {
  const kept = verdictsIn(payload as EventOf<CaseKind>);
  const differing = kept.flatMap((each) => {
    const found = replayOne(each, find);
    return found ? [{ caseId, version, event: type, decision: each.decision, pack: each.verdict.pack, ...found }] : [];
  });
  return { events: 1, verdicts: kept.length, differing };
}

/** Asks every verdict on file in a programme again, each of its own version (measures/18), and names those that differ. Only reads. */
export async function replayVerdicts({ store, policies }: Pick<Ports, 'store' | 'policies'>, programmeId: string): Promise<Replay> {
  const reads = store.in(programmeId);
  const all = { events: 0, verdicts: 0, differing: [] as Differing[] };
  let after: Pick<StoredEvent, 'caseId' | 'version'> | undefined;
  do {
    const page = await reads.listAllEvents(after, PAGE);
    for (const event of page) {
      const { verdicts, differing } = replayEvent(event, policies.find);
      all.events += 1;
      all.verdicts += verdicts;
      all.differing.push(...differing);
    }
    after = page.length === PAGE ? page.at(-1) : undefined;
  } while (after);
  return all;
}
