import { describe, expect, it } from 'vitest';
import { openCounty, person, projectOf } from '../../test/county.ts';
import { EVALUATOR, FIRM, supplier } from '../../test/sample-firm.ts';
import { P, step, WAY } from '../../test/way.ts';
import { ROLES, type Role } from '../cases/roles.ts';
import { scopeOf } from './may-read.ts';
import { maySee } from './may-see.ts';

const county = openCounty();
for (const each of WAY) step(county, each);
const paid = projectOf(county, P);
const sees = (role: Role, organisation?: string): boolean => {
  const { organisation: _own, ...actor } = person(role);
  return maySee({ ...actor, ...(organisation !== undefined && { organisation }) }, 'project', paid);
};

describe('a project that is paid', () => {
  it.each([
    ['firm', FIRM],
    ['evaluator', EVALUATOR],
    ['provider', supplier.creditCode],
  ] as const)('is seen by its %s and by no other', (role, code) => {
    expect([sees(role, code), sees(role, 'ANOTHER'), sees(role)]).toEqual([true, false, false]);
  });

  it('is not seen by a firm that only supplied it, nor by a provider that only owns it: the role says in what capacity', () => {
    expect([sees('firm', supplier.creditCode), sees('provider', FIRM)]).toEqual([false, false]);
  });

  it.each(['expert', 'bank', 'centre', 'admin', 'public'] as const)('is not seen by %s, whatever the organisation', (role) => {
    expect(sees(role, FIRM)).toBe(false);
    expect(scopeOf({ ...person(role), organisation: FIRM })).toEqual({ none: true });
  });

  it('has somebody to see it in every role but these', () => {
    expect(ROLES.filter((role) => sees(role))).toEqual([
      'officer',
      'approver',
      'director',
      'finance',
      'development',
      'park',
      'science',
      'taskforce',
      'auditor',
      'city',
    ]);
  });
});
