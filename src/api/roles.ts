import { DEPARTMENTS, OFFICES, PARTIES, type Role } from '../cases/roles.ts';

/** Those who may see every case, the books and the registers. */
export const OFFICE: readonly Role[] = OFFICES;
/** Those who may see every case and list. */
export const MEMBERS: readonly Role[] = [...OFFICES, ...DEPARTMENTS];
/** Those who prepare, approve or audit payments: accounts of firms stand in them. */
export const PAYING: readonly Role[] = ['officer', 'approver', 'director', 'finance', 'auditor'];
/** They, and those who see only the cases that concern them: which ones is the use case's to say. */
export const CONCERNED: readonly Role[] = [...MEMBERS, ...PARTIES, 'expert'];
