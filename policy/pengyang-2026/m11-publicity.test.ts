import { describe, expect, it } from 'vitest';
import type { PublicityFacts } from '../policy.ts';
import { decidePublicity } from './m11-publicity.ts';

const holdsOf = (facts: PublicityFacts): unknown[] => decidePublicity(facts).because.map(({ holds }) => holds);

describe('办法第十一条 公示', () => {
  it.each([
    ['周一开始，次周一末日', '2026-07-20', '2026-07-20', '2026-07-27', 5, false],
    ['公示中：今天也算还剩的一天', '2026-07-20', '2026-07-24', '2026-07-27', 2, false],
    ['末日当天还没满', '2026-07-20', '2026-07-27', '2026-07-27', 1, false],
    ['末日次日才满', '2026-07-20', '2026-07-28', '2026-07-27', 0, false],
    ['公示前就问', '2026-07-20', '2026-07-01', '2026-07-27', 5, false],
    ['跨中秋、国庆', '2026-09-24', '2026-09-25', '2026-10-09', 5, false],
    ['跨到未公布安排的 2027 年', '2026-12-30', '2026-12-30', '2027-01-06', 5, true],
  ])('%s', (_, startsOn, asOf, lastDay, remainingWorkingDays, provisional) => {
    const verdict = decidePublicity({ startsOn, asOf, objections: [] });
    expect(verdict).toMatchObject({ value: { lastDay, remainingWorkingDays }, provisional, outcome: asOf > lastDay ? 'yes' : 'no' });
  });

  it('说清到哪天为止、还有几天', () => {
    const says = (asOf: string) => decidePublicity({ startsOn: '2026-07-20', asOf, objections: [] }).because[0]?.says;
    expect(says('2026-07-24')).toBe('公示到2026年7月27日为止，还有 2 个工作日');
    expect(says('2026-07-28')).toBe('公示到2026年7月27日为止，已满');
  });

  it('当日就处理完的异议，算处理完', () => {
    const objections = [{ raisedOn: '2026-07-22', settledOn: '2026-08-01', upheld: false }];
    expect(holdsOf({ startsOn: '2026-07-20', asOf: '2026-08-01', objections })).toEqual([true, true, true]);
    const unsaid = decidePublicity({
      startsOn: '2026-07-20',
      asOf: '2026-08-01',
      objections: [{ raisedOn: '2026-07-22', settledOn: '2026-08-01' }],
    });
    expect(unsaid.missing).toEqual(['objections.0.upheld']);
    const later = decidePublicity({
      startsOn: '2026-07-20',
      asOf: '2026-08-01',
      objections: [{ raisedOn: '2026-07-22', settledOn: '2026-08-02' }],
    });
    expect(later.missing).toEqual([]);
  });

  it.each<[string, PublicityFacts['objections'], unknown[], string[]]>([
    ['没有异议', [], [true, true, true], []],
    ['异议不成立', [{ raisedOn: '2026-07-22', settledOn: '2026-07-25', upheld: false }], [true, true, true], []],
    ['异议成立', [{ raisedOn: '2026-07-22', settledOn: '2026-07-25', upheld: true }], [true, true, false], []],
    ['异议在查', [{ raisedOn: '2026-07-22' }], [true, false, 'unknown'], ['objections.0.settledOn', 'objections.0.upheld']],
    [
      '异议在查，另一件成立',
      [{ raisedOn: '2026-07-22' }, { raisedOn: '2026-07-22', settledOn: '2026-07-25', upheld: true }],
      [true, false, false],
      [],
    ],
    ['写了结果没写哪天处理完', [{ raisedOn: '2026-07-22', upheld: false }], [true, false, 'unknown'], ['objections.0.settledOn']],
    ['处理完了没写结果', [{ raisedOn: '2026-07-22', settledOn: '2026-07-25' }], [true, true, 'unknown'], ['objections.0.upheld']],
    ['以后才处理完', [{ raisedOn: '2026-07-22', settledOn: '2026-08-25', upheld: false }], [true, false, 'unknown'], []],
    ['还没登记有没有异议', undefined, [true, 'unknown', 'unknown'], ['objections']],
  ])('公示期满后：%s', (_, objections, holds, missing) => {
    const facts: PublicityFacts = { startsOn: '2026-07-20', asOf: '2026-08-01', ...(objections && { objections }) };
    expect([holdsOf(facts), decidePublicity(facts).missing]).toEqual([holds, missing]);
  });
});
