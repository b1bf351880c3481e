/** What each decision's `value` holds. Fen are integer numbers, days `YYYY-MM-DD`; null means "not settled yet". */

export type Size = 'large' | 'medium' | 'small' | 'micro';
export type EnterpriseSizeValue = { readonly size: Size | null; readonly sme: boolean | null };
export type EnterpriseEligibilityValue = { readonly priority: readonly ('specialised' | 'aboveScale')[] };
export type NoValue = Readonly<Record<never, never>>;
/** The level the transformation must reach; null when no higher level exists. */
export type LevelUpliftValue = { readonly required: 2 | 3 | 4 | null };

/** How many scenes reach level 1, 2, 3, 4. */
export type LevelCounts = readonly [number, number, number, number];
/** Scores are exact thousandths of a point, as numbers (1.875). */
export type DigitalLevelValue = {
  readonly score: number;
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly dimensions: { readonly base: number; readonly mgmt: number; readonly effect: number };
  readonly sceneCounts: LevelCounts;
  readonly constraintCounts: LevelCounts;
};

export type ExpenseValue = { readonly recognisedFen: number | null };
export type SubsidyValue = { readonly computedFen: number | null; readonly ceilingFen: number; readonly amountFen: number | null };
/** `unallocatedFen` is negative when more is planned than there is. */
export type FundPlanValue = {
  readonly transformationFen: number;
  readonly supportFen: number;
  readonly serviceFen: number;
  readonly benchmarkFen: number;
  readonly unallocatedFen: number;
};
export type PublicityValue = { readonly lastDay: string; readonly remainingWorkingDays: number };
export type RectificationValue = { readonly dueOn: string };
export type DeadlineValue = { readonly dueOn: string };
export type BenchmarkAwardValue = { readonly ceilingFen: number };
export type PaymentReadinessValue = { readonly payableFen: number | null };
