import { describe, expect, it } from 'vitest';
import { failedTests, unknownTests } from '../../src/kernel/verdict.ts';
import type { EnterpriseEligibilityFacts } from '../policy.ts';
import { accepted, firm, refused } from './examples/m08-enterprise.ts';
import { decideEnterpriseEligibility } from './m08-enterprise.ts';

describe('办法第六、八、十条 企业申报条件', () => {
  it.each(accepted)('符合：%s', (_, change) => {
    expect(decideEnterpriseEligibility({ ...firm, ...change })).toMatchObject({ outcome: 'yes', missing: [] });
  });

  it.each(refused)('不符合：%s', (_, change, failed) => {
    const verdict = decideEnterpriseEligibility({ ...firm, ...change });
    expect([verdict.outcome, failedTests(verdict)]).toEqual(['no', failed]);
  });

  it.each<[string, Partial<EnterpriseEligibilityFacts>, keyof EnterpriseEligibilityFacts, string[], string[]]>([
    ['没有查名单', {}, 'listed', ['not-abnormal', 'not-dishonest', 'not-procurement-barred'], ['listed']],
    ['没有申报日期，但没出过事', {}, 'applicationDate', ['one-year'], ['applicationDate']],
    [
      '没有申报日期，又出过重大事故',
      { incidents: [{ on: '2020-01-01', grade: 'major' }] },
      'applicationDate',
      ['one-year', 'no-major-incident'],
      ['applicationDate'],
    ],
    ['没有划型指标', {}, 'size', ['sme'], ['size']],
  ])('先不定：%s', (_, change, absentKey, open, missing) => {
    const { [absentKey]: _absent, ...rest } = { ...firm, ...change };
    const verdict = decideEnterpriseEligibility(rest);
    expect([verdict.outcome, unknownTests(verdict), verdict.missing]).toEqual(['unknown', open, missing]);
  });

  it('名单只查了一部分、指标只填了一部分时，缺哪样说哪样', () => {
    const { missing } = decideEnterpriseEligibility({ ...firm, listed: { abnormal: false }, size: { category: 2, employees: 2000 } });
    expect(missing).toEqual(['size.revenueFen', 'listed.dishonest', 'listed.procurement']);
  });

  it('专精特新、规上工业优先', () => {
    expect(decideEnterpriseEligibility({ ...firm, specialised: true, aboveScale: true }).value).toEqual({
      priority: ['specialised', 'aboveScale'],
    });
    expect(decideEnterpriseEligibility({ ...firm, aboveScale: false }).value).toEqual({ priority: [] });
  });
});
