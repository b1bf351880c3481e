import type { Day } from '../../../kernel/day.ts';
import type { InvoiceFacts, Proof, Verification } from './records.ts';

export type EvidenceInputs = {
  /** `paperId`: the file that was read; `qr`: the text of the square code. `invoice` is what the person confirms. */
  readonly fileInvoice: {
    readonly expenseId: string;
    readonly paperId?: string | undefined;
    readonly qr?: string | undefined;
    readonly invoice: InvoiceFacts;
  };
  /** `proof` is what the person confirms of the paper. */
  readonly fileProof: { readonly expenseId: string; readonly paperId: string; readonly proof: Proof };
  readonly verifyInvoice: {
    readonly expenseId: string;
    readonly outcome: Verification['outcome'];
    readonly checkedOn: Day;
    readonly paperId: string;
  };
  readonly examineEvidence: Readonly<Record<never, never>>;
  readonly explainFinding: { readonly findingId: string; readonly reason: string };
};
