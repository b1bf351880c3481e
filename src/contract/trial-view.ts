import type { Outcome, Verdict } from '../kernel/verdict.ts';
import type { Fault } from './views.ts';

type Tests = { readonly failed: readonly string[]; readonly unknown: readonly string[] };

/** `POST /api/v1/trials` (multipart: `from`, `to`, files): the programme decided on paper; `page` is the same explained, as one HTML file. */
export type TrialAnswer = {
  readonly trial: {
    readonly applicants: ReadonlyArray<{ readonly creditCode: string; readonly name: string; readonly outcome: Outcome } & Tests>;
    readonly pilots: ReadonlyArray<{
      readonly creditCode: string;
      readonly name: string;
      readonly before: number | null;
      readonly after: number | null;
      readonly recognisedFen: number;
      readonly refused: ReadonlyArray<{ readonly invoice: string } & Tests>;
      readonly subsidy: Outcome;
      readonly amountFen: number | null;
    }>;
    readonly fund: {
      readonly regionFen: number | null;
      readonly countyFen: number | null;
      readonly subsidiesFen: number;
      readonly verdict: Verdict;
    };
    readonly faults: readonly Fault[];
  };
  readonly page: string;
};
