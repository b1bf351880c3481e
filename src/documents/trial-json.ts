import { failedTests, type Outcome, unknownTests, type Verdict } from '../kernel/verdict.ts';
import type { Rehearsal, RehearsedPilot, UnreadCell } from './rehearsal.ts';

type Tests = { readonly failed: readonly string[]; readonly unknown: readonly string[] };
/** `trial.json`: a rehearsal's outcomes with the names of the tests behind them. Amounts are integer fen. */
export type TrialJson = {
  readonly applicants: readonly ({ readonly creditCode: string; readonly name: string; readonly outcome: Outcome } & Tests)[];
  readonly pilots: readonly {
    readonly creditCode: string;
    readonly name: string;
    readonly before: number | null;
    readonly after: number | null;
    readonly scores: readonly [number | null, number | null];
    readonly recognisedFen: number;
    readonly refused: readonly ({ readonly invoice: string } & Tests)[];
    readonly subsidy: Outcome;
    readonly amountFen: number | null;
  }[];
  readonly pairs: readonly ({ readonly transformer: string; readonly evaluator: string; readonly outcome: Outcome } & Tests)[];
  readonly fund: {
    readonly regionFen: number | null;
    readonly countyFen: number | null;
    readonly subsidiesFen: number;
    readonly verdict: Verdict;
  };
  readonly faults: readonly UnreadCell[];
};

const tests = (verdict: Verdict): Tests => ({ failed: failedTests(verdict), unknown: unknownTests(verdict) });

function pilotJson({ creditCode, name, before, after, recognisedFen, expenses, subsidy }: RehearsedPilot): TrialJson['pilots'][number] {
  const [from, to] = [before?.verdict.value ?? null, after?.verdict.value ?? null];
  return {
    creditCode,
    name,
    before: from?.level ?? null,
    after: to?.level ?? null,
    scores: [from?.score ?? null, to?.score ?? null],
    recognisedFen,
    refused: expenses.filter(({ verdict }) => verdict.outcome !== 'yes').map(({ invoice, verdict }) => ({ invoice, ...tests(verdict) })),
    subsidy: subsidy.outcome,
    amountFen: subsidy.value?.amountFen ?? null,
  };
}

/** A rehearsal in the form that other programs read. */
export const trialJson = ({ applicants, pilots, pairs, fund, faults }: Rehearsal): TrialJson => ({
  applicants: applicants.map(({ creditCode, name, verdict }) => ({ creditCode, name, outcome: verdict.outcome, ...tests(verdict) })),
  pilots: pilots.map(pilotJson),
  pairs: pairs.map(({ transformer, evaluator, verdict }) => ({
    transformer: transformer.creditCode,
    evaluator: evaluator.creditCode,
    outcome: verdict.outcome,
    ...tests(verdict),
  })),
  fund,
  faults,
});
