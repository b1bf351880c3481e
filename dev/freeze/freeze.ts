import { createHash } from 'node:crypto';
import { answer } from '../../policy/index.ts';
import type { DecisionName, Explanations, Policy } from '../../policy/policy.ts';
import { canonicalJson } from '../../src/app/canonical-json.ts';

/** A question put to a version when it was frozen, and the digest of what it answered, arithmetic and all. */
type Frozen = { readonly decision: DecisionName; readonly facts: object; readonly digest: string };
/** The first line of a frozen version: what it states of itself, item by item. */
type Stated = Readonly<Record<string, string>>;

const digestOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 24);

const STEPS: { readonly [D in DecisionName]?: keyof Explanations } = { expense: 'expense', subsidy: 'subsidy', 'digital-level': 'level' };

function answered(policy: Policy, decision: DecisionName, facts: object): string {
  const verdict = answer(policy, decision, facts);
  const explain = STEPS[decision];
  // The corpus fits the schema, or `answer` says so in faults and the digest differs.
  const steps = explain === undefined || 'faults' in verdict ? null : policy.explain[explain](facts as never);
  return digestOf({ verdict, steps });
}

function statedOf({ parameters, readings, clauses, industries, county, issue }: Policy): Stated {
  const each = (kind: string, entries: Readonly<Record<string, unknown>>): [string, string][] =>
    Object.entries(entries).map(([name, value]) => [`${kind} ${name}`, digestOf(value)]);
  return Object.fromEntries([
    ...each('parameter', parameters),
    ...each('reading', readings),
    ...each('clause', Object.fromEntries(clauses.map(({ id, says }) => [id, says]))),
    ...each('industry', industries),
    ...each('', { county, issue }),
  ]);
}

type Question = Pick<Frozen, 'decision' | 'facts'>;

/** What a version states and answers, as lines of JSON. Questions answered on days whose holidays are not yet known are left out: those answers may change. */
export function freeze(policy: Policy, questions: readonly Question[]): string {
  const settled = questions.filter(({ decision, facts }) => {
    const verdict = answer(policy, decision, facts);
    return !('faults' in verdict) && !verdict.provisional;
  });
  const frozen = settled.map(({ decision, facts }): Frozen => ({ decision, facts, digest: answered(policy, decision, facts) }));
  return [statedOf(policy), ...frozen].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** What a frozen version states or answers otherwise than it did; nothing where comments, names and order of its files changed. */
export function thawed(policy: Policy, lines: string): readonly string[] {
  const [first = '{}', ...rest] = lines.trimEnd().split('\n');
  const [was, is] = [JSON.parse(first) as Stated, statedOf(policy)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => was[name] !== is[name]);
  const answers = rest
    .map((line) => JSON.parse(line) as Frozen)
    .filter(({ decision, facts, digest }) => answered(policy, decision, facts) !== digest)
    .map(({ decision, facts }) => `${decision} ${JSON.stringify(facts)}`);
  return [...names, ...answers];
}
