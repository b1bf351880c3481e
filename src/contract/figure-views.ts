import type { Day } from '../kernel/day.ts';

/** A picture that the server drew, and the same in words. `svg` is safe markup: every name in it is escaped. */
export type Drawn = {
  readonly id: string;
  readonly title: string;
  /** What is shown and how it was reckoned. */
  readonly says: string;
  readonly svg: string;
  readonly columns: readonly { readonly head: string; readonly figures?: true }[];
  readonly rows: readonly (readonly string[])[];
};
/** `GET /api/v1/figures`: what the numbers of the programme say on a day. */
export type FiguresView = { readonly on: Day; readonly drawings: readonly Drawn[] };
