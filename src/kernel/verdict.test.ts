import { describe, expect, it } from 'vitest';
import { citeClause } from './clause.ts';
import { failedTests, outcomeOf, unknownTests, type Holds, type Reason } from './verdict.ts';

const reasons = (...answers: Holds[]): Reason[] =>
  answers.map((holds, index) => ({ test: `t${index}`, clause: 'measures/8', holds, says: '' }));

describe('a verdict', () => {
  it.each([
    [[], 'yes'],
    [[true, true], 'yes'],
    [[true, 'unknown'], 'unknown'],
    [['unknown', false], 'no'],
    [[false, 'unknown', true], 'no'],
  ] as const)('with tests %j is %s', (answers, outcome) => expect(outcomeOf(reasons(...answers))).toBe(outcome));

  it('names what failed and what is not known, in order', () => {
    const verdict = {
      decision: 'd',
      pack: 'p',
      outcome: 'no',
      value: null,
      because: reasons(false, 'unknown', true, false),
      missing: [],
      provisional: false,
    } as const;
    expect(failedTests(verdict)).toEqual(['t0', 't3']);
    expect(unknownTests(verdict)).toEqual(['t1']);
  });
});

describe('a clause is cited as officials cite it', () => {
  it.each([
    ['measures/8', '办法第八条'],
    ['measures/7.1', '办法第七条（一）'],
    ['measures/12.2', '办法第十二条（二）'],
    ['plan/2.4.3', '方案二（四）3'],
    ['plan/1', '方案一'],
    ['annex1', '附件1'],
    ['measures/21', '办法第21条'],
  ] as const)('%s is %s', (clause, words) => expect(citeClause(clause)).toBe(words));

  it('counts articles as Chinese counts, up to twenty', () => {
    const numerals = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'.split(' ');
    expect(numerals.map((_, at) => citeClause(`measures/${at + 1}`))).toEqual(numerals.map((numeral) => `办法第${numeral}条`));
  });
});
