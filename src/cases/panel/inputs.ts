import type { Day } from '../../kernel/day.ts';
import type { NoInput } from '../given.ts';
import type { Criterion, MarkSheet, Review } from './records.ts';

export type PanelInputs = {
  readonly convenePanel: {
    readonly review: Review;
    readonly title: string;
    readonly caseIds: readonly string[];
    readonly technology: number;
    readonly finance: number;
    readonly management: number;
    /** Absent: the default sheet of this kind of review. */
    readonly criteria?: readonly Criterion[] | undefined;
    readonly seedSource: string;
    readonly seedOn: Day;
  };
  readonly drawPanel: { readonly seed: string };
  readonly replaceExpert: { readonly expertId: string; readonly reason: string };
  readonly declareInterest: { readonly tied: boolean; readonly tie?: string | undefined };
  readonly sealScores: { readonly seal: string };
  readonly revealScores: MarkSheet;
  readonly concludePanel: {
    readonly ranking: readonly string[];
    readonly recommended: number;
    readonly opinion: string;
    readonly reason?: string | undefined;
  };
  readonly noteDissent: { readonly text: string };
  readonly approveMinutes: NoInput;
  readonly returnMinutes: { readonly reason: string };
};
