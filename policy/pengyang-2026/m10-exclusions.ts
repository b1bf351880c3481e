import { addYears, asDay } from '../../src/kernel/day.ts';
import type { Holds } from '../../src/kernel/verdict.ts';
import { type Finding, type Test, test } from '../finding.ts';
import type { EnterpriseEligibilityFacts, ListedFacts } from '../policy.ts';
import { absent, not } from '../three-valued.ts';
import type { Terms } from './terms.ts';

const notAbnormal = test('not-abnormal', 'measures/10', {
  holds: '没有列入经营异常名录',
  fails: '已列入经营异常名录，移出后再申报',
  open: '还没有查经营异常名录',
});
const notDishonest = test('not-dishonest', 'measures/10', {
  holds: '没有列入严重失信主体名单',
  fails: '已列入严重失信主体名单',
  open: '还没有查严重失信主体名单',
});
const notProcurementBarred = test('not-procurement-barred', 'measures/10', {
  holds: '没有列入政府采购严重违法失信名单',
  fails: '已列入政府采购严重违法失信名单',
  open: '还没有查政府采购严重违法失信名单',
});
const incidentTest = (years: number): Test =>
  test('no-major-incident', 'measures/10', {
    holds: `近 ${years} 年没有重大及以上事故`,
    fails: `近 ${years} 年发生过重大及以上事故`,
    open: '还缺事故情况或申报日期',
  });
const violationTest = (years: number): Test =>
  test('no-violation', 'measures/10', {
    holds: `近 ${years} 年没有偷漏税、非法集资等违法行为`,
    fails: `近 ${years} 年有偷漏税、非法集资等违法行为`,
    open: '还缺违法情况或申报日期',
  });
const truthful = test('truthful', 'measures/10', {
  holds: '没有发现弄虚作假',
  fails: '申报材料弄虚作假',
  open: '还没有核实申报材料的真实性',
});
const noSameKindSubsidy = test('no-same-kind-subsidy', 'measures/10', {
  holds: '没有得过自治区或市的同类补助',
  fails: '已得过自治区或市的同类补助，不重复支持',
  open: '还缺已获补助情况',
});
const cooperative = test('cooperative', 'measures/10', {
  holds: '配合监督检查和绩效评价',
  fails: '拒绝配合监督检查或绩效评价',
  open: '还不知道是否配合监督检查',
});

/** The three lists. While nothing is known of any of them, `listed` as a whole is missing. */
export const notListed = (listed: ListedFacts | undefined): Finding[] => [
  notAbnormal.isFalse(listed?.abnormal, listed ? 'listed.abnormal' : 'listed'),
  notDishonest.isFalse(listed?.dishonest, listed ? 'listed.dishonest' : 'listed'),
  notProcurementBarred.isFalse(listed?.procurement, listed ? 'listed.procurement' : 'listed'),
];

/** Whether one of the days falls in the look-back before the application or after it. No days need no application date. */
function fallsInLookBack(days: readonly string[] | undefined, applicationDate: string | undefined, years: number): Holds {
  if (days?.length === 0) return false;
  if (days === undefined || applicationDate === undefined) return 'unknown';
  const since = addYears(asDay(applicationDate), -years);
  return days.some((day) => day >= since);
}

/** 重大及以上: lesser grades never count, whenever they happened. */
const graveDays = (facts: EnterpriseEligibilityFacts): string[] | undefined =>
  facts.incidents?.filter(({ grade }) => grade === 'major' || grade === 'severe').map(({ on }) => on);

const sameKind = (facts: EnterpriseEligibilityFacts): boolean | undefined =>
  facts.otherSubsidies?.some(({ level, sameKind }) => sameKind && (level === 'region' || level === 'city'));

const violationDays = (facts: EnterpriseEligibilityFacts): string[] | undefined => facts.violations?.map(({ on }) => on);

/** 办法第十条, as far as it concerns an applicant. */
export function exclusionsUnder({ parameters: { cleanRecordYears: years } }: Terms): (facts: EnterpriseEligibilityFacts) => Finding[] {
  const [noMajorIncident, noViolation] = [incidentTest(years), violationTest(years)];
  const isClean = (days: readonly string[] | undefined, on: string | undefined): Holds => not(fallsInLookBack(days, on, years));
  return (facts) => [
    ...notListed(facts.listed),
    noMajorIncident.of(isClean(graveDays(facts), facts.applicationDate), absent(facts, 'applicationDate', 'incidents')),
    noViolation.of(isClean(violationDays(facts), facts.applicationDate), absent(facts, 'applicationDate', 'violations')),
    truthful.isFalse(facts.falsified, 'falsified'),
    noSameKindSubsidy.isFalse(sameKind(facts), 'otherSubsidies'),
    cooperative.isFalse(facts.refusedSupervision, 'refusedSupervision'),
  ];
}
