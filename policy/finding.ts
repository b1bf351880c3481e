import type { ClauseId } from '../src/kernel/clause.ts';
import { type Holds, type Outcome, outcomeOf, type Reason, type Verdict } from '../src/kernel/verdict.ts';
import type { TestName } from './counterfactual/changeability.ts';

/** What one test came to: its reason, and the paths of the absent facts that keep it open. */
export type Finding = { readonly reason: Reason; readonly missing: readonly string[] };

/** The Chinese words of a test that carries no figure. `open` tells what must be stated; a test that no absent fact can open has none. */
export type Words = { readonly holds: string; readonly fails: string; readonly open?: string };

/** A test of the policy under its name and clause; each method answers it once. `missing` counts only while it is unknown. */
export type Test = {
  of(holds: Holds, missing?: readonly string[]): Finding;
  /** The fact must be true. */
  isTrue(fact: boolean | undefined, path: string): Finding;
  /** The fact must be false. */
  isFalse(fact: boolean | undefined, path: string): Finding;
  /** Answers in words of the moment: figures, days, names. */
  says(holds: Holds, words: string, missing?: readonly string[]): Finding;
};

const NOTHING: readonly string[] = [];

/** A test with its standing words. They are built once, since every decision speaks them again. */
export function test(name: TestName, clause: ClauseId, words: Words): Test {
  const reason = (holds: Holds, says: string): Reason => Object.freeze({ test: name, clause, holds, says });
  const holdsTrue: Finding = { reason: reason(true, words.holds), missing: NOTHING };
  const holdsFalse: Finding = { reason: reason(false, words.fails), missing: NOTHING };
  const open = reason('unknown', words.open ?? '还缺事实，不能判断');
  const of = (holds: Holds, missing: readonly string[] = NOTHING): Finding =>
    holds === 'unknown' ? { reason: open, missing } : holds ? holdsTrue : holdsFalse;
  return {
    of,
    isTrue: (fact, path) => (fact === undefined ? { reason: open, missing: [path] } : of(fact)),
    isFalse: (fact, path) => (fact === undefined ? { reason: open, missing: [path] } : of(!fact)),
    says: (holds, says, missing = NOTHING) => ({
      reason: { test: name, clause, holds, says },
      missing: holds === 'unknown' ? missing : NOTHING,
    }),
  };
}

/** The reasons in policy order, and every missing path once. */
function gather(findings: readonly Finding[]): Pick<Verdict, 'because' | 'missing'> {
  const because: Reason[] = [];
  const missing: string[] = [];
  for (const finding of findings) {
    because.push(finding.reason);
    for (const path of finding.missing) if (!missing.includes(path)) missing.push(path);
  }
  return { because, missing };
}

/** Findings → verdict. The value may depend on the outcome: what a "no" is worth is not what a "yes" is worth. */
export function conclude<Value extends object>(
  pack: string,
  decision: string,
  findings: readonly Finding[],
  valueOf: (outcome: Outcome) => Value | null,
  provisional = false,
): Verdict<Value> {
  const { because, missing } = gather(findings);
  const outcome = outcomeOf(because);
  return { decision, pack, outcome, value: valueOf(outcome), because, missing, provisional };
}
