import type { CaseKind, StateOf } from './kinds.ts';
import { providersOf } from './project/serving.ts';
import type { PartyRole } from './roles.ts';

type Codes = readonly (string | undefined)[];

/** Who may be paid, and be asked to give back. */
const payee = (code: string): Partial<Record<PartyRole, Codes>> => ({ firm: [code], provider: [code] });

/** The organisations, by credit code, to which a case belongs, and as what. */
export function partiesOf(state: StateOf<CaseKind>): Partial<Record<PartyRole, Codes>> {
  if ('application' in state)
    return {
      firm: [state.application.creditCode],
      evaluator: [state.assignment?.evaluator.creditCode],
      accountant: [state.audit?.assignment.evaluator.creditCode],
      provider: providersOf(state),
    };
  if ('target' in state) return payee(state.target.creditCode);
  if ('ground' in state) return payee(state.ground.beneficiary.creditCode);
  return 'sanctioned' in state ? { provider: [state.sanctioned.provider.creditCode] } : {};
}
