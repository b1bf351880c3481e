import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policy } from '../../../test/county.ts';
import { type Matchable, MATCH_WEIGHTS, needsIn, rankProviders } from './rank-providers.ts';

const provider = (no: number, fields: string, rest: Partial<Matchable> = {}): Matchable => ({
  party: { creditCode: `9164000000000000${no}X`, name: `样例服务商${no}` },
  facts: { purpose: 'service', inPool: true },
  fields,
  services: [],
  ...rest,
});
const ranked = (need: string, pool: readonly Matchable[]) =>
  rankProviders(need, pool, policy).map(({ party, points }) => [party.name, points]);

describe('matching providers to a need', () => {
  it('weighs what is needed, how content firms were and whether it was on time; the weights come to 100', () => {
    expect(Object.values(MATCH_WEIGHTS).reduce((sum, each) => sum + each, 0)).toBe(100);
    const pool = [
      provider(1, '数据采集、云服务', {
        services: [
          { satisfaction: 90, onTime: true },
          { satisfaction: 70, onTime: false },
        ],
      }),
      provider(2, '数据采集、设备联网'),
      provider(3, '财务软件', { services: [{ satisfaction: 100, onTime: true }] }),
    ];
    expect(ranked('数据采集、设备联网', pool)).toEqual([
      ['样例服务商2', 75],
      ['样例服务商1', 59],
      ['样例服务商3', 50],
    ]);
    expect(rankProviders('数据采集、设备联网', pool, policy)[1]?.reasons).toEqual([
      '需求2项，服务领域写明1项（数据采集）：25分',
      '2次服务平均满意度80%：24分',
      '2次服务中1次按期：10分',
    ]);
  });

  it('puts whom the policy excludes last, with the reason and without points', () => {
    const outside = provider(1, '数据采集', { facts: { purpose: 'service', inPool: false } });
    const [first, last] = rankProviders('数据采集', [outside, provider(2, '财务软件')], policy);
    expect(first?.party.name).toBe('样例服务商2');
    expect(last).toMatchObject({ points: 0, reasons: [] });
    expect(last?.shutOut[0]).toMatch(/资源池/);
  });

  it('puts whom a sanction bars last as well', () => {
    const barred = provider(1, '数据采集', { bar: '样例服务商1被暂停合作' });
    const last = rankProviders('数据采集', [barred, provider(2, '')], policy).at(-1);
    expect(last).toMatchObject({ points: 0, shutOut: ['样例服务商1被暂停合作'] });
  });

  it('does not depend on the order of the pool, and never gives more than 100', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.boolean(), fc.constantFrom('数据采集', '设备联网', '')), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(some, (given) => {
        const pool = given.map(([satisfaction, onTime, fields], no) => provider(no, fields, { services: [{ satisfaction, onTime }] }));
        const forth = rankProviders('数据采集、设备联网', pool, policy);
        expect(rankProviders('数据采集、设备联网', pool.toReversed(), policy)).toEqual(forth);
        expect(forth.every(({ points }) => points >= 0 && points <= 100)).toBe(true);
      }),
    );
  });

  it.each([
    ['数据采集、设备联网', ['数据采集', '设备联网']],
    [' 数据采集， 数据采集;云 ', ['数据采集', '云']],
    ['', []],
  ])('reads “%s” as its parts', (text, parts) => expect(needsIn(text)).toEqual(parts));
});
