import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeFacts } from '../test/arbitrary-facts.ts';
import { answer, type DecisionName, getPolicy } from './index.ts';

const policy = getPolicy('pengyang-2026');
const names = Object.keys(policy.decisions) as DecisionName[];
/** The faults as `path: message`; none where there is an answer. */
const faultsIn = (name: string, document: unknown): string[] => {
  const given = answer(policy, name, document);
  return 'faults' in given ? given.faults.map(({ path, message }) => `${path}: ${message}`) : [];
};

describe('a document is answered', () => {
  it.each(names)('about %s, whatever the facts are, as the decision does', (name) => {
    const arbitrary: fc.Arbitrary<object> = wholeFacts[name];
    for (const facts of fc.sample(arbitrary, { seed: 20_261_122, numRuns: 60 })) {
      expect(faultsIn(name, facts)).toEqual([]);
      expect(answer(policy, name, facts)).toEqual((policy.decisions[name].decide as (facts: object) => unknown)(facts));
    }
  });

  it('about nothing that is no decision', () => {
    expect(() => answer(policy, 'toString', {})).toThrow('no such decision: toString');
  });
});

const invoice = { number: '1', kind: 'special', netFen: 1, taxFen: 0, issuedOn: '2026-09-01', seller: 'B', buyer: 'A' };
const use = (fen: unknown): object => ({ totalFen: 0, uses: [{ kind: 'training', fen }] });

describe('a document is refused, with all of its faults', () => {
  it.each<[DecisionName, unknown, string[]]>([
    ['deadline', null, [': “期限”不能写 null，不知道就不要写这一项']],
    ['deadline', [], [': “期限”应为 JSON 对象（花括号）']],
    [
      'deadline',
      {},
      ['kind: 缺少“期限种类”：应为 performance-goals、retention 之一', 'from: 缺少“起算日期”：应为真实存在的日期，写作 2026-07-20 这样'],
    ],
    ['deadline', { kind: 'retention', from: null }, ['from: “起算日期”不能写 null，不知道就不要写这一项']],
    [
      'deadline',
      { kind: 'retention', from: '2026-01-01', a: 1, b: 2 },
      ['a', 'b'].map((key) => `${key}: 不认识“${key}”这一项，请检查拼写或删去`),
    ],
    ['expense', { contract: { x: 1 } }, ['contract.signedOn', 'contract.amountFen', 'contract.party', 'contract.x']],
    ['publicity', { startsOn: '2026-09-07', asOf: '2026-09-08', objections: [{ raisedOn: '2026-09-31' }] }, ['objections.0.raisedOn']],
    ['expense', { invoice: { ...invoice, netFen: 0 } }, ['invoice.netFen: 发票价税合计应大于 0，请核对']],
    ['expense', { invoice: { ...invoice, netFen: 0, number: ' ' } }, ['invoice.number', 'invoice.netFen: 发票价税合计应大于 0，请核对']],
    ['expense', { invoice: null }, ['invoice: “发票”不能写 null']],
    ['expense', { invoice: 'x' }, ['invoice: “发票”应为 JSON 对象']],
    [
      'fund-plan',
      { totalFen: 0, uses: Array.from({ length: 10 }, () => ({ kind: 'training', fen: 10 ** 15 })) },
      ['uses: 各项用途合计过大'],
    ],
    ['fund-plan', { totalFen: 0, uses: {} }, ['uses: “资金用途”应为列表']],
  ])('%s %j: %j', (name, document, faults) => {
    const found = faultsIn(name, document);
    expect(found).toHaveLength(faults.length);
    for (const start of faults) expect(found.some((fault) => fault.startsWith(start))).toBe(true);
  });

  it('each fault once', () => {
    const found = faultsIn('fund-plan', use('x'));
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('a field takes', () => {
  /** What is not taken is told by its name and what to write there. */
  const isTaken = (name: DecisionName, document: object): boolean => {
    const faults = faultsIn(name, document);
    for (const fault of faults) expect(fault).toMatch(/: “.+”应为/);
    return faults.length === 0;
  };
  it.each<[unknown, boolean]>([
    [0, true],
    [10 ** 15, true],
    [10 ** 15 + 1, false],
    [-1, false],
    [0.5, false],
    ['1', false],
  ])('fen %j: %s', (fen, taken) => expect(isTaken('fund-plan', use(fen))).toBe(taken));

  it.each<[unknown, boolean]>([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['9989-12-31', true],
    ['9990-01-01', false],
    ['2026-7-20', false],
    ['', false],
  ])('day %j: %s', (from, taken) => expect(isTaken('deadline', { kind: 'retention', from })).toBe(taken));

  it.each<[number, boolean]>([
    [0, false],
    [1, true],
    [16, true],
    [17, false],
    [1.5, false],
  ])('category of the size standard %j: %s', (category, taken) => expect(isTaken('enterprise-size', { category })).toBe(taken));

  it.each<[number, boolean]>([
    [-0.1, false],
    [0, true],
    [33.3, true],
    [100, true],
    [100.1, false],
  ])('share of a holder %j: %s', (percent, taken) => {
    const transformer = { creditCode: 'A', shareholders: [{ id: 'x', percent }] };
    expect(isTaken('independence', { transformer, evaluator: { creditCode: 'B' } })).toBe(taken);
  });

  it.each<[unknown, boolean]>([
    [-1, false],
    [0, true],
    [3, true],
    [0.5, false],
  ])('awards so far %j: %s', (alreadyAwarded, taken) => expect(isTaken('benchmark-award', { alreadyAwarded })).toBe(taken));

  it('a text that names something: anything but blanks', () => {
    expect(['', ' ', '\n', 'x', ' x '].map((enterprise) => isTaken('expense', { enterprise }))).toEqual([false, false, false, true, true]);
    expect(['', ' '].map((industry) => isTaken('benchmark-award', { industry }))).toEqual([true, true]);
  });
});
