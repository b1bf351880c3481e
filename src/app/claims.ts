import type { Expense } from '../cases/project/events.ts';
import { slipKey } from '../cases/project/evidence/proofs.ts';
import type { FiledProof } from '../cases/project/evidence/records.ts';
import type { Unfolding } from './unfold.ts';

/**
 * The invoice numbers that a case's new events put on file, recognised or not. One made out to another firm is not among them: it
 * can never count here, and a slip in this firm's ledger must not take it from the firm whose it is.
 */
export const invoicesOf = ({ id, events }: Pick<Unfolding, 'id' | 'events'>): { number: string; caseId: string; expenseId: string }[] =>
  events.flatMap(({ payload }) => {
    if (!('expense' in payload)) return [];
    const { id: expenseId, facts } = payload.expense as Expense;
    return facts.invoice === undefined || facts.invoice.buyer !== facts.enterprise
      ? []
      : [{ number: facts.invoice.number, caseId: id, expenseId }];
  });

/** The transfers that a case's new events rest on, whoever paid them. */
export const slipsOf = ({ id, events }: Pick<Unfolding, 'id' | 'events'>): { slip: string; caseId: string; expenseId: string }[] =>
  events.flatMap(({ payload }) => {
    if (!('proof' in payload)) return [];
    const proof = payload.proof as FiledProof;
    return proof.kind === 'payment' ? [{ slip: slipKey(proof.confirmed), caseId: id, expenseId: proof.expenseId }] : [];
  });
