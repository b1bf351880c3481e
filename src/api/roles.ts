import type { Role } from '../cases/roles.ts';

/** Those who may see every case of the programme. */
export const OFFICE: readonly Role[] = ['officer', 'approver', 'city', 'finance', 'auditor'];
/** The office, and those who see only the cases that concern them: which ones is the use case's to say. */
export const CONCERNED: readonly Role[] = [...OFFICE, 'evaluator', 'firm'];
