import type { ClauseId } from './clause.ts';

/** A test's answer. A missing fact is never a "no" and never zero. */
export type Holds = true | false | 'unknown';
export type Outcome = 'yes' | 'no' | 'unknown';

/** One test of a decision: its name, the clause it rests on, its answer, and why in words a firm understands. */
export type Reason = { readonly test: string; readonly clause: ClauseId; readonly holds: Holds; readonly says: string };

/** What every decision answers. Shapes of `value` per decision: docs/decisions and the OpenAPI document. */
export type Verdict<Value extends object = object> = {
  readonly decision: string;
  readonly pack: string;
  readonly outcome: Outcome;
  readonly value: Value | null;
  readonly because: readonly Reason[];
  readonly missing: readonly string[];
  readonly provisional: boolean;
};

/** `no` if any test is false, else `unknown` if any is unknown, else `yes`. */
export function outcomeOf(reasons: readonly Reason[]): Outcome {
  let outcome: Outcome = 'yes';
  for (const { holds } of reasons) {
    if (holds === false) return 'no';
    if (holds === 'unknown') outcome = 'unknown';
  }
  return outcome;
}

/** Names of the tests that answered `false`, in policy order. */
export const failedTests = (verdict: Verdict): string[] => verdict.because.filter((r) => r.holds === false).map((r) => r.test);
/** Names of the tests that answered `unknown`, in policy order. */
export const unknownTests = (verdict: Verdict): string[] => verdict.because.filter((r) => r.holds === 'unknown').map((r) => r.test);
