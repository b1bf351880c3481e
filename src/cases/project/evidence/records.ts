import type { ClauseId } from '../../../kernel/clause.ts';
import type { Day } from '../../../kernel/day.ts';
import type { InvoiceReading } from '../../../kernel/invoice-reading.ts';
import type { PaymentReading, VoucherReading } from '../../../kernel/paper-reading.ts';
import type { ExpenseFacts } from '../../../../policy/policy.ts';
import type { PaperRef } from '../diagnosis/records.ts';

export type InvoiceFacts = NonNullable<ExpenseFacts['invoice']>;
/** A field that a person wrote otherwise than it was read; 价税合计 is what was written together. */
export type Difference<F extends string = keyof InvoiceFacts | 'totalFen'> = {
  readonly field: F;
  readonly written: string;
  readonly read: string;
};

/** An invoice handed in for one expense: what was read of it, and what somebody confirmed. */
export type FiledInvoice = {
  readonly expenseId: string;
  readonly paper?: PaperRef;
  readonly readings: readonly InvoiceReading[];
  readonly confirmed: InvoiceFacts;
  readonly differences: readonly Difference[];
  readonly by: string;
  readonly on: Day;
};

/** 付款回单 as somebody confirmed it: one transfer, the payee also by credit code. */
export type PaymentFacts = {
  readonly number: string;
  readonly paidOn: Day;
  readonly amountFen: number;
  readonly payerName: string;
  readonly payeeName: string;
  readonly payeeAccount: string;
  readonly payee: string;
};
/** 记账凭证 as somebody confirmed it; `amountFen` is the sum of one side. */
export type VoucherFacts = { readonly number: string; readonly bookedOn: Day; readonly amountFen: number };
/** What of a contract is read and confirmed. */
export type ContractFacts = {
  readonly number: string;
  readonly partyName: string;
  readonly partyCode: string;
  readonly signedOn: Day;
  readonly amountFen: number;
};
type FiledAs<K extends string, R, C> = {
  readonly kind: K;
  readonly expenseId: string;
  readonly paper: PaperRef;
  /** Absent for a scan or photo that nobody but people could read. */
  readonly reading?: R;
  readonly confirmed: C;
  readonly differences: readonly Difference<string & keyof C>[];
  readonly by: string;
  readonly on: Day;
};
/** A slip or voucher handed in for one expense: what was read of it, and what somebody confirmed. */
export type FiledProof = FiledAs<'payment', PaymentReading, PaymentFacts> | FiledAs<'voucher', VoucherReading, VoucherFacts>;
/** What a person confirms, by which of the two it is. */
export type Proof = ({ readonly kind: 'payment' } & PaymentFacts) | ({ readonly kind: 'voucher' } & VoucherFacts);

export const CHECK_OUTCOMES = ['matches', 'differs', 'unknown'] as const;
/** 查验记录: who asked the tax service about an invoice, when, what it answered, and the picture of the answer. */
export type Verification = {
  readonly expenseId: string;
  readonly number: string;
  readonly outcome: (typeof CHECK_OUTCOMES)[number];
  readonly checkedOn: Day;
  readonly screenshot: PaperRef;
  readonly by: string;
  readonly on: Day;
};

export type FindingTest =
  | 'number-elsewhere'
  | 'file-elsewhere'
  | 'parties'
  | 'dates'
  | 'number-form'
  | 'sums'
  | 'capitals'
  | 'confirmed'
  | 'readings'
  | 'red'
  | 'seller-pool'
  | 'seller-tied'
  | 'unit-price'
  | 'split'
  | 'excluded'
  | 'unverified'
  | 'slip-elsewhere'
  | 'ledger'
  | 'overpaid'
  | 'private-account'
  | 'other-list';
export type Compared = { readonly what: string; readonly value: string };
/** Something about the papers of an expense that a person has to explain. It rejects nothing by itself. */
export type EvidenceFinding = {
  readonly id: string;
  /** Absent where it is about the firm, not one expense. */
  readonly expenseId?: string;
  readonly test: FindingTest;
  readonly clause: ClauseId;
  readonly says: string;
  /** Everything that was put side by side. */
  readonly compared: readonly Compared[];
  /** What the measures leave open, where the look itself is a reading. */
  readonly doubt?: string;
};
/** `says`: of the finding as it was when it was answered; a finding that says something else is a new one. */
export type FindingAnswer = {
  readonly findingId: string;
  readonly says: string;
  readonly reason: string;
  readonly by: string;
  readonly on: Day;
};

/** The page of the record on the papers behind the expenses. */
export type EvidencePage = {
  readonly invoices: readonly FiledInvoice[];
  /** Absent in records from before slips and vouchers were read. */
  readonly proofs?: readonly FiledProof[];
  readonly verifications: readonly Verification[];
  readonly examination?: { readonly by: string; readonly on: Day; readonly findings: readonly EvidenceFinding[] };
  readonly answers: readonly FindingAnswer[];
};
