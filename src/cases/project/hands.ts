/** Acts that bring a firm onto the list. */
export const APPLYING = ['receiveApplication', 'correctApplication', 'submitApplication', 'confirmEligibility', 'proposePilot'] as const;
/** Acts that make the diagnosis. */
const DIAGNOSING = ['assignDiagnosis', 'submitDiagnosis', 'acceptDiagnosis'] as const;
/** Acts that make the plan and what is held against it. */
export const PLANNING = ['draftPlan', 'submitPlan', 'checkPlan', 'fileContract', 'reviseExpense', 'keepExpense'] as const;
/** Whoever had a hand in these prepared the case: they neither approve nor pay it. */
export const PREPARING = [
  ...APPLYING,
  ...DIAGNOSING,
  ...PLANNING,
  'noteEarlierSteps',
  'assessLevel',
  'registerExpense',
  'ruleOnExpense',
  'assignEvaluator',
  'assignAccountant',
  'requestAcceptance',
  'completeRectification',
  'auditInvestment',
  'passAcceptance',
  'failAcceptance',
] as const;
/** Left on the project by whoever published or ended its notices or settled an objection in them: hearing objections and granting money lie in different hands. */
export const PUBLICISING = ['openNotice', 'confirmPilot', 'concludeAwardNotice'] as const;
