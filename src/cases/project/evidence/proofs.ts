import type { ContractReading, PaymentReading, VoucherReading } from '../../../kernel/paper-reading.ts';
import type { ExpenseFacts } from '../../../../policy/policy.ts';
import type { ContractFacts, FiledProof, PaymentFacts, VoucherFacts } from './records.ts';

type Known<T> = { readonly [K in keyof T]?: T[K] };
const known = <T extends object>(facts: { readonly [K in keyof T]?: T[K] | undefined }): Known<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Known<T>;

/** What a slip says of what is confirmed of it. The payee's credit code stands on none. */
export const saidByPayment = ({ number, paidOn, amountFen, payer, payee }: PaymentReading): Known<Omit<PaymentFacts, 'payee'>> =>
  known({ number, paidOn, amountFen, payerName: payer.name, payeeName: payee.name, payeeAccount: payee.account });

export const saidByVoucher = ({ number, bookedOn, debitFen, creditFen }: VoucherReading): Known<VoucherFacts> =>
  known({ number, bookedOn, amountFen: debitFen ?? creditFen });

export const saidByContract = ({ number, signedOn, amountFen, seller }: ContractReading): Known<ContractFacts> =>
  known({ number, signedOn, amountFen, partyName: seller.name, partyCode: seller.creditCode });

/** By which one transfer is known wherever it turns up: a bank's number is its own, and one day's. */
export const slipKey = ({ number, paidOn, amountFen }: PaymentFacts): string => [number, paidOn, amountFen].join(' ');

type Proofs = readonly FiledProof[] | undefined;
const isAlike = (one: FiledProof, other: FiledProof): boolean =>
  one.kind === other.kind && (one.paper.digest === other.paper.digest || one.confirmed.number === other.confirmed.number);

/** The papers that stand for an expense: of one confirmed again, by file or by number, the last word. */
export function proofsOf(proofs: Proofs, expenseId: string): readonly FiledProof[] {
  const own = (proofs ?? []).filter((proof) => proof.expenseId === expenseId);
  return own.filter((proof, at) => !own.slice(at + 1).some((later) => isAlike(proof, later)));
}

type FiledPayment = Extract<FiledProof, { kind: 'payment' }>;
type FiledVoucher = Extract<FiledProof, { kind: 'voucher' }>;
export const paymentsIn = (proofs: readonly FiledProof[]): readonly FiledPayment[] => proofs.filter((each) => each.kind === 'payment');
export const vouchersIn = (proofs: readonly FiledProof[]): readonly FiledVoucher[] => proofs.filter((each) => each.kind === 'voucher');

/**
 * What a ledger line that says nothing of it takes from its confirmed papers: the payments as one, in fen, on the last of their days; and that it
 * is booked. Payments to several payees are no one payment, and nobody guesses which counts.
 */
export function carriedBy(proofs: Proofs, expenseId: string): Pick<ExpenseFacts, 'payment' | 'voucher'> {
  const standing = proofsOf(proofs, expenseId);
  const paid = paymentsIn(standing).map(({ confirmed }) => confirmed);
  const [first, ...more] = paid.toSorted((a, b) => (a.paidOn < b.paidOn ? 1 : -1));
  const isOnePayee = first !== undefined && more.every(({ payee }) => payee === first.payee);
  const amountFen = paid.reduce((sum, each) => sum + each.amountFen, 0);
  return {
    ...(isOnePayee && { payment: { paidOn: first.paidOn, amountFen, payee: first.payee } }),
    ...(vouchersIn(standing).length > 0 && { voucher: true }),
  };
}
