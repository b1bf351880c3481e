import type { Role } from '../kernel/role.ts';

export { ROLE_WORDS, ROLES, type Role } from '../kernel/role.ts';

/** Those who carry or watch the whole programme: they see every case, the books and the registers. Seeing is not acting. */
export const OFFICES = ['officer', 'approver', 'director', 'city', 'finance', 'taskforce', 'auditor'] as const satisfies readonly Role[];
/** Members of the task force (annex1) that are heard on the cases: they see these, the lists and the notices, but no books. */
const DEPARTMENTS = ['development', 'park', 'science'] as const satisfies readonly Role[];
/** They act for an organisation and see only the cases to which it belongs; which ones is the use case's to say. */
export const PARTIES = ['firm', 'evaluator', 'accountant', 'provider'] as const satisfies readonly Role[];
export type PartyRole = (typeof PARTIES)[number];
/** Those who may see every case and list; books and registers are the offices' alone. */
export const MEMBERS: readonly Role[] = [...OFFICES, ...DEPARTMENTS];
/** Those who have projects to list, all of them or their organisation's: an expert's are on the panels. */
export const PROJECT_READERS: readonly Role[] = [...MEMBERS, ...PARTIES];
/** They, and those who see only the cases that concern them. */
export const CONCERNED: readonly Role[] = [...MEMBERS, ...PARTIES, 'expert'];
/** Those who open the registers that are kept here: the members, and the banks and providers of whose matters some rows tell. */
export const BOOKED: readonly Role[] = [...MEMBERS, 'bank', 'provider'];
/** Those to whom a case of any kind may belong. */
export const CASES: readonly Role[] = [...CONCERNED, 'bank', 'centre'];
/** Those who see what money is to bring, and who evaluates it above them: of these files the centre sees what was handed up to it. */
export const EVALUATING: readonly Role[] = [...OFFICES, 'centre'];
/** Those who prepare, approve or audit payments: accounts of firms stand in them. */
export const PAYING: readonly Role[] = ['officer', 'approver', 'director', 'finance', 'auditor'];
/** They, and the firm whose account it is. */
export const ACCOUNT_READERS: readonly Role[] = [...PAYING, 'firm'];
/** Without a credit code such a person could not be told from any other firm's. */
export const ORGANISED: readonly Role[] = [...PARTIES, 'bank'];
/** Who says how the office's official papers look. */
export const TEMPLATE_KEEPERS: readonly Role[] = ['officer', 'director'];
