import { describe, expect, it } from 'vitest';
import { policy } from '../../../test/county.ts';
import { asDay } from '../../kernel/day.ts';
import type { Cells } from '../../registers/kept/kept-register.ts';
import type { FiledRow } from '../kept/rows-of.ts';
import { providerFacts } from './provider-facts.ts';

const CODE = '91640100MA76SUPPL1';
const FIT = { legalPerson: true, qualified: true, lawful: true, goodCredit: true, subcontracts: false };
const row = (cells: Cells, stage: 'kept' | 'retired' = 'kept'): FiledRow => ({
  id: 'row',
  version: 1,
  state: {
    stage,
    register: 'provider-standing',
    cells: { provider: CODE, status: 'checked', checkedOn: '2026-11-01', ...FIT, ...cells },
    enteredOn: asDay('2026-10-01'),
    hands: {},
  },
});
const outcome = (rows: readonly FiledRow[]): string =>
  policy.decisions['provider-eligibility'].decide({
    ...providerFacts(CODE, { inPool: true }, rows),
    listed: { abnormal: false, dishonest: false, procurement: false },
  }).outcome;

describe('what is known of a provider’s fitness (measures/9)', () => {
  it.each([
    ['nobody looked', [], 'unknown'],
    ['an officer checked it', [row({})], 'yes'],
    ['it only says so itself', [row({ status: 'stated' })], 'unknown'],
    ['it was found to subcontract', [row({ subcontracts: true })], 'no'],
    ['another provider was checked', [row({ provider: '91640100MA76SUPPL2' })], 'unknown'],
    ['its row is out of use', [row({}, 'retired')], 'unknown'],
    ['it was checked twice, the later check says no', [row({ goodCredit: false, checkedOn: '2026-11-09' }), row({})], 'no'],
    ['it was checked twice, the later check says yes', [row({ goodCredit: false }), row({ checkedOn: '2026-11-09' })], 'yes'],
  ] as const)('is answered where %s', (_, rows, expected) => {
    expect(outcome(rows)).toBe(expected);
  });
});
