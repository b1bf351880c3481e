import type { ClauseId } from '../../../kernel/clause.ts';
import type { Day } from '../../../kernel/day.ts';
import type { InvoiceReading } from '../../../kernel/invoice-reading.ts';
import type { ExpenseFacts } from '../../../../policy/policy.ts';
import type { PaperRef } from '../diagnosis/records.ts';

export type InvoiceFacts = NonNullable<ExpenseFacts['invoice']>;
/** A field that a person wrote otherwise than it was read; 价税合计 is what was written together. */
export type Difference = { readonly field: keyof InvoiceFacts | 'totalFen'; readonly written: string; readonly read: string };

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
  readonly verifications: readonly Verification[];
  readonly examination?: { readonly by: string; readonly on: Day; readonly findings: readonly EvidenceFinding[] };
  readonly answers: readonly FindingAnswer[];
};
