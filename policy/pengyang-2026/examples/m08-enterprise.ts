import type { EnterpriseEligibilityFacts } from '../../policy.ts';

/** A firm that meets every condition on 2026-06-20. */
export const firm: EnterpriseEligibilityFacts = {
  applicationDate: '2026-06-20',
  industry: 'agri-processing',
  size: { category: 2, employees: 60, revenueFen: 3_000_000_000 },
  registeredDivision: '640425',
  legalPerson: true,
  establishedOn: '2019-03-01',
  taxCompliant: true,
  financiallySound: true,
  goodCredit: true,
  listed: { abnormal: false, dishonest: false, procurement: false },
  incidents: [],
  violations: [],
  falsified: false,
  otherSubsidies: [],
  refusedSupervision: false,
  willing: true,
  hasFoundation: true,
};

/** Still meets them. */
export const accepted: readonly [says: string, change: Partial<EnterpriseEligibilityFacts>][] = [
  ['样样符合', {}],
  ['注册在本县的镇村', { registeredDivision: '640425100201' }],
  ['到申报日正好满一年', { establishedOn: '2025-06-20' }],
  ['闰日成立，平年 2 月 28 日满一年', { establishedOn: '2024-02-29', applicationDate: '2025-02-28' }],
  ['较大事故不在此列', { incidents: [{ on: '2026-01-01', grade: 'larger' }] }],
  ['重大事故已过三年', { incidents: [{ on: '2023-06-19', grade: 'major' }] }],
  ['国家级同类补助不在此列', { otherSubsidies: [{ level: 'nation', sameKind: true }] }],
  ['县级同类补助不在此列', { otherSubsidies: [{ level: 'county', sameKind: true }] }],
  ['市级补助但不同类', { otherSubsidies: [{ level: 'city', sameKind: false }] }],
  ['一般事故不在此列', { incidents: [{ on: '2026-01-01', grade: 'general' }] }],
  ['违法行为已过三年', { violations: [{ on: '2023-06-19' }] }],
];

/** By which tests it may not apply then. */
export const refused: readonly [says: string, change: Partial<EnterpriseEligibilityFacts>, fails: string[]][] = [
  ['煤炭企业', { industry: '煤炭' }, ['industry']],
  ['大型企业', { size: { category: 2, employees: 1000, revenueFen: 40_000_000_000 } }, ['sme']],
  ['注册在原州区', { registeredDivision: '640402' }, ['registered-here']],
  ['代码位数不对', { registeredDivision: '6404251' }, ['registered-here']],
  ['差一天满一年', { establishedOn: '2025-06-21' }, ['one-year']],
  ['不是独立法人', { legalPerson: false }, ['legal-person']],
  ['没有依法纳税', { taxCompliant: false }, ['tax-compliant']],
  ['财务状况不良', { financiallySound: false }, ['financially-sound']],
  ['信用不良', { goodCredit: false }, ['good-credit']],
  ['没有转型基础', { hasFoundation: false }, ['has-foundation']],
  ['拒绝监督检查', { refusedSupervision: true }, ['cooperative']],
  ['在严重失信名单', { listed: { abnormal: false, dishonest: true, procurement: false } }, ['not-dishonest']],
  ['在政府采购失信名单', { listed: { abnormal: false, dishonest: false, procurement: true } }, ['not-procurement-barred']],
  ['自治区给过同类补助', { otherSubsidies: [{ level: 'region', sameKind: true }] }, ['no-same-kind-subsidy']],
  ['三年前当天的违法行为', { violations: [{ on: '2023-06-20' }] }, ['no-violation']],
  ['代码只是以本县代码结尾', { registeredDivision: '1640425' }, ['registered-here']],
  ['在经营异常名录', { listed: { abnormal: true, dishonest: false, procurement: false } }, ['not-abnormal']],
  ['三年前当天的重大事故', { incidents: [{ on: '2023-06-20', grade: 'major' }] }, ['no-major-incident']],
  ['申报之后的特别重大事故', { incidents: [{ on: '2026-07-01', grade: 'severe' }] }, ['no-major-incident']],
  [
    '两次重大事故，一次已过三年',
    {
      incidents: [
        { on: '2020-01-01', grade: 'major' },
        { on: '2026-01-01', grade: 'major' },
      ],
    },
    ['no-major-incident'],
  ],
  ['去年有违法行为', { violations: [{ on: '2025-01-01' }] }, ['no-violation']],
  ['市里给过同类补助', { otherSubsidies: [{ level: 'city', sameKind: true }] }, ['no-same-kind-subsidy']],
  ['不愿转型又造假', { willing: false, falsified: true }, ['willing', 'truthful']],
];
