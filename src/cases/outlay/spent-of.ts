import type { PaidOutlay } from './state.ts';

/** What of an award was found to be spent as measures/7.2 permits, in fen: never more than the award. */
export const acceptedFenOf = ({ spendings = [], payment }: Pick<PaidOutlay, 'spendings' | 'payment'>): number =>
  Math.min(
    payment.amountFen,
    spendings.reduce((sum, { checked, amountFen }) => sum + (checked?.accepted === true ? amountFen : 0), 0),
  );
