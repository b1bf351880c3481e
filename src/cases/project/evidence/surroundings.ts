import type { Day } from '../../../kernel/day.ts';
import type { InvoiceReading } from '../../../kernel/invoice-reading.ts';
import type { ExpenseFacts } from '../../../../policy/policy.ts';
import type { Policy } from '../../../../policy/policy.ts';
import type { Known } from '../../tie-graph.ts';
import type { Expense, NamedParty } from '../records.ts';
import type { Contract } from '../plan/records.ts';
import type { Compared, FiledInvoice, FiledProof, Verification } from './records.ts';

/** What is known beside this project's own record. Of other projects only that something is there, never whose. */
export type Surroundings = {
  /** Invoice numbers, transfers (`slipKey`) and file digests of this project that also lie with another one, in any programme. */
  readonly numbersElsewhere: readonly string[];
  readonly slipsElsewhere: readonly string[];
  readonly filesElsewhere: readonly string[];
  /** Everyone whom the books know, the firm among them, with what could tie one to another. */
  readonly books: readonly Known[];
  /** The providers' pool; absent where no register of it was imported. */
  readonly pool?: readonly NamedParty[];
  /** Who else says, by lists of hashes, that this firm stands with them too, newest first. */
  readonly otherLists: readonly { readonly issuer: string; readonly on: Day }[];
  /** What each ware costs elsewhere in the programme, in fen, by `priceKey`. */
  readonly medians: Readonly<Record<string, number>>;
  /** What the imported ledger itself says of each expense today, before any paper. */
  readonly ledger?: Readonly<Record<string, Pick<ExpenseFacts, 'contract' | 'payment' | 'voucher'>>>;
};

/** One expense with all of its papers, and the project's others. */
export type Examined = {
  readonly expense: Expense;
  readonly others: readonly Expense[];
  readonly filed?: FiledInvoice;
  /** Every reading of its invoice, by whichever way it came. */
  readonly readings: readonly InvoiceReading[];
  readonly verification?: Verification;
  /** The slips and vouchers confirmed for it, those of the others, and the contract on file for its line of the plan. */
  readonly proofs?: readonly FiledProof[];
  readonly otherProofs?: readonly FiledProof[];
  readonly filedContract?: Contract;
  /** The firm's own name. */
  readonly firm?: string;
};

/** What one look finds; undefined where it finds nothing, or the papers do not say enough. */
export type Found = { readonly says: string; readonly compared: readonly Compared[]; readonly doubt?: string } | undefined;
export type Look = (examined: Examined, known: Surroundings, policy: Policy) => Found;

/** A finding of those of the rows that do not hold; undefined where all hold. */
export function foundIn(rows: readonly (readonly [holds: boolean, says: string])[], compared: readonly Compared[], doubt?: string): Found {
  const broken = rows.flatMap(([holds, says]) => (holds ? [] : [says]));
  return broken.length === 0 ? undefined : { says: broken.join('；'), compared, ...(doubt !== undefined && { doubt }) };
}
/** Both are there and differ. */
export const differ = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && b !== undefined && a !== b;
/** The rows whose value is there. */
export const sideBySide = (...rows: readonly (readonly [what: string, value: string | undefined])[]): Compared[] =>
  rows.flatMap(([what, value]) => (value === undefined ? [] : [{ what, value }]));
