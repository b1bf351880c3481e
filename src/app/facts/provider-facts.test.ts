import { describe, expect, it } from 'vitest';
import type { ListedFacts } from '../../../policy/policy.ts';
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
const NONE = { abnormal: false, dishonest: false, procurement: false };
const outcome = (rows: readonly FiledRow[], imported?: ListedFacts): string =>
  policy.decisions['provider-eligibility'].decide(providerFacts(CODE, { inPool: true }, rows, imported)).outcome;

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
    expect(outcome(rows, NONE)).toBe(expected);
  });

  it.each([
    ['no list was imported and none looked up', [row({})], undefined, 'unknown'],
    ['an officer looked it up in all three', [row(NONE)], undefined, 'yes'],
    ['a list is not there and nobody looked it up', [row({})], { abnormal: false, dishonest: false }, 'unknown'],
    ['a list imported since names it', [row(NONE)], { ...NONE, dishonest: true }, 'no'],
    ['an officer found it where the list does not have it', [row({ abnormal: true })], NONE, 'no'],
  ] as const)('as to the lists (measures/10) is answered where %s', (_, rows, imported, expected) => {
    expect(outcome(rows, imported)).toBe(expected);
  });
});
