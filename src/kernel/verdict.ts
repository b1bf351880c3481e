import type { ClauseId } from './clause.ts';

/** What a test found. Where a fact is wanting the answer is 'unknown': neither a no nor a nought. */
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

/** One failed test makes it a no; failing that, one open test leaves it open. */
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
