/** One year's arrangement as the State Council office announced it. Days are `YYYY-MM-DD`, both ends of a holiday included. */
export type CalendarYear = {
  readonly year: number;
  /** The notice's number and day; the number is absent where it could not be checked. */
  readonly notice: { readonly number?: string; readonly issuedOn: string };
  readonly holidays: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly makeUpDays: readonly string[];
};
