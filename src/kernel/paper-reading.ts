import type { Day } from './day.ts';
import type { InvoiceReading } from './invoice-reading.ts';

/** One side of a transfer as its slip names it; the account as printed, without blanks, masked or not. */
export type BankSide = { readonly name?: string; readonly account?: string; readonly bank?: string };
/** 付款回单: what could be read of it, right or wrong. Amounts in integer fen; absent means that the file does not say it. */
export type PaymentReading = {
  readonly from: 'pdf';
  /** The bank's number of the transfer, else of the slip. */
  readonly number?: string;
  readonly paidOn?: Day;
  readonly payer: BankSide;
  readonly payee: BankSide;
  readonly amountFen?: number;
  readonly inWords?: string;
  readonly purpose?: string;
  /** What the bank's own page checks the slip by. */
  readonly checkCode?: string;
};

export type VoucherLine = { readonly summary?: string; readonly account?: string; readonly debitFen?: number; readonly creditFen?: number };
/** 记账凭证: how the firm booked it. */
export type VoucherReading = {
  readonly from: 'pdf';
  /** 凭证字号, as `记-12`. */
  readonly number?: string;
  readonly bookedOn?: Day;
  readonly debitFen?: number;
  readonly creditFen?: number;
  readonly attachments?: number;
  readonly lines: readonly VoucherLine[];
};

export type ContractSide = { readonly name?: string; readonly creditCode?: string };
/** 合同: who buys what from whom, when it was signed and for how much. */
export type ContractReading = {
  readonly from: 'pdf' | 'docx';
  readonly number?: string;
  readonly subject?: string;
  readonly buyer: ContractSide;
  readonly seller: ContractSide;
  readonly signedOn?: Day;
  readonly amountFen?: number;
  readonly inWords?: string;
};

/** What a paper of each kind that is read comes to. */
export type Readings = {
  readonly invoice: InvoiceReading;
  readonly payment: PaymentReading;
  readonly voucher: VoucherReading;
  readonly contract: ContractReading;
};
export type ReadKind = keyof Readings;
/** What one file said when it came, by what it was taken for. */
export type KeptReadings = { readonly [K in ReadKind]?: readonly Readings[K][] };
