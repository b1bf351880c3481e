import type { Actor } from '../../src/cases/act-rule.ts';
import type { Role } from '../../src/cases/roles.ts';
import { ACCOUNTANT, EVALUATOR, FIRM, OTHER_FIRM, supplier } from '../../test/sample-firm.ts';

/** The evaluator that is tied to the second supplier. */
export const TIED_EVALUATOR = '91640100MA76EVALU2';

const someone = (personId: string, name: string, roles: readonly Role[], organisation?: string): Actor => ({
  personId,
  name,
  roles,
  secondFactor: true,
  ...(organisation === undefined ? {} : { organisation }),
});

/**
 * Each duty is held by two people: one who does nothing else, and one who holds every duty at once. More people prove nothing
 * more: a person who cheats is played by the second, whoever helps by the first of the role
 * (docs/decisions/0004-what-the-exploration-proves.md).
 */
export const EVERYTHING = someone('everything', '样例兼岗', ['officer', 'approver', 'evaluator', 'city', 'finance'], EVALUATOR);
export const CAST: readonly Actor[] = [
  someone('officer', '样例经办', ['officer']),
  someone('approver', '样例审批', ['approver']),
  someone('evaluator', '样例评测', ['evaluator'], EVALUATOR),
  someone('evaluator-2', '样例另一评测', ['evaluator'], TIED_EVALUATOR),
  someone('accountant', '样例审核', ['accountant'], ACCOUNTANT),
  someone('city', '样例市级', ['city']),
  someone('finance', '样例财政', ['finance']),
  someone('firm', '样例企业', ['firm'], FIRM),
  someone('firm-2', '样例另一企业', ['firm'], OTHER_FIRM),
  someone('provider', '样例服务商', ['provider'], supplier.creditCode),
  someone('public', '样例群众', ['public']),
  EVERYTHING,
];
