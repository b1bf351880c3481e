import { expect, it } from 'vitest';
import { ROLES } from '../../cases/roles.ts';
import { person } from '../../../test/county.ts';
import { FIRM } from '../../../test/sample-firm.ts';
import { mayReadPaper } from './may-read-paper.ts';

const readers = (about: string, firm: string) => ROLES.filter((role) => mayReadPaper(person(role), { about, firm }));

it('the bank’s paper on an account is read by the firm itself and by those who pay or watch payments, not by the others on the case', () => {
  expect(readers('account', FIRM)).toEqual(['firm', 'officer', 'approver', 'director', 'finance', 'auditor'].toSorted(inRoles));
  expect(readers('account', 'another')).not.toContain('firm');
  expect(readers('contract', FIRM)).toEqual(ROLES);
});
const inRoles = (a: string, b: string): number => ROLES.findIndex((each) => each === a) - ROLES.findIndex((each) => each === b);
