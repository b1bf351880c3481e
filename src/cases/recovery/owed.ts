import type { Day } from '../../kernel/day.ts';
import type { Instalment } from './records.ts';
import type { EnforcedRecovery } from './state.ts';

type Owing = Pick<EnforcedRecovery, 'decision' | 'receipts' | 'writtenOff' | 'plan'>;

/** Fen that came back so far. */
export const receivedFenOf = ({ receipts }: Pick<Owing, 'receipts'>): number => receipts.reduce((sum, { fen }) => sum + fen, 0);

/** Fen still to come back. There is no interest: the text names none. */
export const owedFenOf = (state: Owing): number => state.decision.claim.amountFen - receivedFenOf(state) - (state.writtenOff?.fen ?? 0);

export type OpenInstalment = Instalment & { readonly no: number; readonly openFen: number };

/** What is still to be paid of each instalment: receipts fill the earliest first. Without a plan all is due at once. */
export function openInstalmentsOf(state: Owing): readonly OpenInstalment[] {
  const { decision, plan, writtenOff } = state;
  const all = plan?.instalments ?? [{ dueOn: decision.dueOn, fen: decision.claim.amountFen }];
  let rest = receivedFenOf(state) - beforePlan(state) + (writtenOff?.fen ?? 0);
  return all.flatMap(({ dueOn, fen }, index) => {
    const openFen = Math.max(0, fen - Math.max(0, rest));
    rest -= fen;
    return openFen === 0 ? [] : [{ no: index + 1, dueOn, fen, openFen }];
  });
}

/** A plan is over what was still owed when it was asked for: what had come before is none of its instalments. */
const beforePlan = ({ decision, plan }: Owing): number =>
  plan === undefined ? 0 : decision.claim.amountFen - plan.instalments.reduce((sum, { fen }) => sum + fen, 0);

/** Fen that should have come back before today. */
export const overdueFenOf = (state: Owing, today: Day): number =>
  openInstalmentsOf(state).reduce((sum, { dueOn, openFen }) => (dueOn < today ? sum + openFen : sum), 0);
