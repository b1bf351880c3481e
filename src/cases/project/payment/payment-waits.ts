import type { Refused } from '../../../kernel/result.ts';
import { undecidedEnding } from '../ending/hearing.ts';
import { unansweredChange } from '../plan/open-changes.ts';
import type { Dossier } from '../state.ts';

/** Why no money follows an award for now, whatever the policy says: the firm may yet lose its place, or an answer rests on figures the ledger no longer has. Null: nothing of the kind. */
export const paymentWaits = (file: Pick<Dossier, 'disqualification' | 'ledgerChanges'>): Refused | null =>
  undecidedEnding(file) ?? unansweredChange(file);
