import type { ProjectAct } from './acts.ts';

/**
 * What may be done on many firms in one go: acts that say the same of each and leave the rest to its own rules. Not those that judge a
 * firm by itself (退回, 不符合, 取消资格, 核减), and not payments, which have batches of their own.
 */
export const BULK_ACTS = [
  'confirmEligibility',
  'carryOver',
  'assignEvaluator',
  'assignAccountant',
  'examineEvidence',
  'approveByCounty',
  'approveByCity',
  'confirmAward',
] as const satisfies readonly ProjectAct[];
export type BulkAct = (typeof BULK_ACTS)[number];

/** What is said with it, the same of all; what an act asks beside that is asked of one firm alone. */
export const BULK_INPUTS: { readonly [A in BulkAct]: readonly string[] } = {
  confirmEligibility: ['opinion'],
  carryOver: ['opinion'],
  assignEvaluator: ['evaluator'],
  assignAccountant: ['evaluator'],
  examineEvidence: [],
  approveByCounty: ['opinion'],
  approveByCity: ['opinion'],
  confirmAward: [],
};
