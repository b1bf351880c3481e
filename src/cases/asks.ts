import type { DecisionName } from '../../policy/policy.ts';
import type { AnyAct } from './needs.ts';

const TABLE = {
  receiveApplication: ['enterprise-size', 'enterprise-eligibility'],
  correctApplication: ['enterprise-size', 'enterprise-eligibility'],
  submitApplication: ['enterprise-size', 'enterprise-eligibility'],
  confirmEligibility: ['enterprise-eligibility'],
  declareIneligible: ['enterprise-eligibility'],
  assignDiagnosis: ['provider-eligibility'],
  submitDiagnosis: ['digital-level'],
  acceptDiagnosis: ['digital-level'],
  submitPlan: ['expense', 'level-uplift', 'subsidy'],
  carryOver: ['publicity', 'subsidy', 'payment-readiness'],
  confirmPilot: ['publicity'],
  removePilot: ['publicity'],
  assessLevel: ['digital-level'],
  registerExpense: ['expense'],
  ruleOnExpense: ['expense'],
  assignEvaluator: ['independence'],
  assignAccountant: ['independence'],
  noteTies: ['independence'],
  failAcceptance: ['rectification'],
  completeRectification: ['rectification'],
  resumePeriod: ['rectification'],
  approveByCounty: ['level-uplift', 'subsidy'],
  concludeAwardNotice: ['publicity'],
  confirmAward: ['payment-readiness', 'fund-plan'],
  orderPayment: ['payment-readiness'],
  payAward: ['payment-readiness'],
  prepareBatch: ['payment-readiness'],
  approveBatch: ['payment-readiness'],
  concludeNotice: ['publicity'],
  registerFundNotice: ['deadline'],
  proposeAllocation: ['fund-plan'],
  approveAllocation: ['fund-plan'],
  prepareOutlay: ['benchmark-award', 'provider-eligibility'],
  approveOutlay: ['benchmark-award', 'provider-eligibility'],
  concludeOutlayNotice: ['benchmark-award', 'publicity'],
  openRecovery: ['subsidy'],
  proposeRecovery: ['subsidy'],
} as const satisfies { readonly [A in AnyAct]?: readonly DecisionName[] };

const ASKS: { readonly [A in AnyAct]?: readonly DecisionName[] } = TABLE;
/** Which questions of the policy an act is decided by; an act that only records asks none. */
export const asksOf = (act: AnyAct): readonly DecisionName[] => ASKS[act] ?? [];
