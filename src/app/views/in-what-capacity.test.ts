import { describe, expect, it } from 'vitest';
import type { DutyRow } from '../../contract/people-views.ts';
import { asDay } from '../../kernel/day.ts';
import { rolesOn } from './in-what-capacity.ts';

const duty = (rest: Partial<DutyRow>): DutyRow => ({
  id: '1',
  personId: 'a',
  name: '样例',
  role: 'officer',
  organisation: null,
  from: asDay('2026-07-01'),
  until: null,
  reason: null,
  endReason: null,
  grantedBy: null,
  confirmedBy: null,
  endedBy: null,
  state: 'held',
  ...rest,
});
const DUTIES = [
  duty({}),
  duty({ role: 'approver', from: asDay('2026-08-01'), until: asDay('2026-08-31'), state: 'ended' }),
  duty({ role: 'finance', state: 'waiting' }),
  duty({ role: 'city', until: asDay('2026-07-02'), state: 'declined' }),
  duty({ personId: 'b', role: 'auditor' }),
];

describe('the roles somebody held on a day', () => {
  it.each([
    ['2026-06-30', []],
    ['2026-07-01', ['officer']],
    ['2026-08-01', ['officer', 'approver']],
    ['2026-08-31', ['officer', 'approver']],
    ['2026-09-01', ['officer']],
  ])('on %s are those that counted then, neither waiting nor declined', (on, roles) => {
    expect(rolesOn(DUTIES, 'a', asDay(on))).toEqual(roles);
  });
});
