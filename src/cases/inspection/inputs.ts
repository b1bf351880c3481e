import type { Day } from '../../kernel/day.ts';
import type { CheckedLine, Round } from './records.ts';

type OfFirm = { readonly caseId: string };
export type InspectionInputs = {
  readonly announceInspection: {
    readonly round: Round;
    readonly title: string;
    /** Whole percent of the list. */
    readonly share: number;
    readonly seedSource: string;
    readonly seedOn: Day;
  };
  readonly drawInspection: { readonly seed: string };
  /** Ids of people. */
  readonly assignInspectors: OfFirm & { readonly inspectors: readonly string[] };
  readonly recordInspection: OfFirm & {
    readonly on: Day;
    readonly persons: string;
    readonly lines: readonly CheckedLine[];
    readonly findings: string;
  };
  readonly recordRefusal: OfFirm & { readonly on: Day; readonly persons: string; readonly what: string };
  /** With `finding` also `dueOn`. */
  readonly concludeInspection: OfFirm & {
    readonly opinion: string;
    readonly finding?: string | undefined;
    readonly dueOn?: Day | undefined;
  };
};
