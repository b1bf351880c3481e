import type { Day } from '../../kernel/day.ts';
import type { Measure, Offence } from './records.ts';

export type SanctionInputs = {
  /** `provider`: credit code, of the register of the pool. */
  readonly openSanction: {
    readonly provider: string;
    readonly offence: Offence;
    readonly measures: readonly Measure[];
    readonly until?: Day | undefined;
    readonly findings: string;
    readonly answerBy: Day;
  };
  readonly answerSanction: { readonly text: string };
  readonly imposeSanction: { readonly opinion: string };
  readonly dropSanction: { readonly reason: string };
  readonly liftSanction: { readonly reason: string };
};
