import { describe, expect, it } from 'vitest';
import type { PublicityFacts } from '../policy.ts';
import { notices, objected, over } from './examples/m11-publicity.ts';
import { decidePublicity } from './m11-publicity.ts';

const holdsOf = (facts: PublicityFacts): unknown[] => decidePublicity(facts).because.map(({ holds }) => holds);

describe('办法第十一条 公示', () => {
  it.each(notices)('%s', (_, startsOn, asOf, lastDay, remainingWorkingDays, provisional) => {
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

  it.each(objected)('公示期满后：%s', (_, objections, holds, missing) => {
    const facts: PublicityFacts = { ...over, ...(objections && { objections }) };
    expect([holdsOf(facts), decidePublicity(facts).missing]).toEqual([holds, missing]);
  });
});
