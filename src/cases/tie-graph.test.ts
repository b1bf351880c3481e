import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTies, sayTies, type Known } from './tie-graph.ts';

const SHARE = 25;
const named = (name: string, rest: Partial<Known> = {}): Known => ({ name, creditCode: `code of ${name}`, ...rest });
const saysOf = (one: Partial<Known>, other: Partial<Known>, books: readonly Known[] = []): string | undefined => {
  const ties = findTies(named('甲评测', one), named('乙科技', other), books, SHARE);
  return ties && sayTies(ties);
};

describe('two organisations', () => {
  it.each([
    ['one represents both', { legalRepresentative: 'P1' }, { legalRepresentative: 'P1' }, '甲评测的法定代表人就是乙科技的法定代表人'],
    [
      'who represents one controls the other',
      { legalRepresentative: 'P1' },
      { controller: 'P1' },
      '甲评测的法定代表人就是乙科技的实际控制人',
    ],
    [
      'who controls one holds much of the other',
      { controller: 'P1' },
      { shareholders: [{ id: 'P1', percent: 25 }] },
      '甲评测的实际控制人就是乙科技的主要股东',
    ],
    ['one controls the other', { controller: 'code of 乙科技' }, {}, '甲评测的实际控制人就是乙科技'],
    ['they have one phone', { phones: ['1', '13900000000'] }, { phones: ['13900000000'] }, '甲评测与乙科技的联系电话相同'],
    ['one person signs in for both', { staff: ['p1'] }, { staff: ['p2', 'p1'] }, '甲评测与乙科技有同一名办事人员'],
    ['they have one bank account', { accounts: ['6222000011112222'] }, { accounts: ['6222000011112222'] }, '甲评测与乙科技的银行账户相同'],
  ] as const)('are tied when %s', (_, one, other, says) => {
    expect(saysOf(one, other)).toBe(says);
  });

  it.each([
    ['nothing is known of them', {}, {}],
    ['somebody holds little of both', { shareholders: [{ id: 'P1', percent: 24.9 }] }, { shareholders: [{ id: 'P1', percent: 80 }] }],
    ['a phone reads like an account', { phones: ['62220000'] }, { accounts: ['62220000'] }],
    ['each has its own', { legalRepresentative: 'P1', phones: ['139'] }, { legalRepresentative: 'P2', phones: ['138'] }],
  ] as const)('are not when %s', (_, one, other) => {
    expect(saysOf(one, other)).toBeUndefined();
  });

  it('are tied through a third of the books, and not through two', () => {
    const third = named('丙集团', { controller: 'P1', accounts: ['62'] });
    expect(saysOf({ controller: 'P1' }, { accounts: ['62'] }, [third])).toBe(
      '甲评测的实际控制人就是丙集团的实际控制人，丙集团与乙科技的银行账户相同',
    );
    const [near, far] = [named('丙', { controller: 'P1', accounts: ['62'] }), named('丁', { accounts: ['62'], phones: ['139'] })];
    expect(saysOf({ controller: 'P1' }, { phones: ['139'] }, [near, far])).toBeUndefined();
  });

  it('are tied the same from either side, and no word names a phone or an account', () => {
    const id = fc.constantFrom('11111111', '22222222', '33333333');
    const some = fc.record(
      {
        legalRepresentative: id,
        controller: id,
        phones: fc.array(id),
        accounts: fc.array(id),
        shareholders: fc.array(fc.record({ id, percent: fc.integer({ min: 0, max: 100 }) })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, some, fc.array(some, { maxLength: 3 }), (one, other, others) => {
        const books = others.map((each, index) => named(`丙${index}`, each));
        const [here, there] = [saysOf(one, other, books), saysOf(other, one, books)];
        expect(here === undefined).toBe(there === undefined);
        expect(here ?? '').not.toMatch(/\d{8}/);
      }),
    );
  });
});
