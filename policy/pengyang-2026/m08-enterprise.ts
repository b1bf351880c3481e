import { addYears, asDay, formatDay } from '../../src/kernel/day.ts';
import type { Verdict } from '../../src/kernel/verdict.ts';
import { conclude, type Finding, type Test, test } from '../finding.ts';
import type { EnterpriseEligibilityFacts, EnterpriseEligibilityValue } from '../policy.ts';
import { absent } from '../three-valued.ts';
import { inLeadingIndustry } from './m06-industry.ts';
import { smallOrMedium } from './m08-size.ts';
import { exclusionsUnder } from './m10-exclusions.ts';
import { county, PACK } from './parameters.ts';
import { stated, type Terms } from './terms.ts';

/** A county's code, or that of a place below it. */
const division = new RegExp(`^${county.division}(\\d{6})?$`);

const registeredHere = test('registered-here', 'measures/8', {
  holds: `在${county.name}注册`,
  fails: `不在${county.name}注册（注册地代码应以 ${county.division} 开头）`,
  open: '还缺注册地代码',
});
const legalPerson = test('legal-person', 'measures/8', {
  holds: '具有独立法人资格',
  fails: '没有独立法人资格',
  open: '还不知道是否具有独立法人资格',
});
const oneYearTest = (years: number): Test =>
  test('one-year', 'measures/8', {
    holds: `注册经营已满 ${years} 年`,
    fails: `注册经营未满 ${years} 年`,
    open: '还缺申报日期或成立日期',
  });
const taxCompliant = test('tax-compliant', 'measures/8', {
  holds: '依法纳税',
  fails: '没有依法纳税',
  open: '还缺纳税情况',
});
const financiallySound = test('financially-sound', 'measures/8', {
  holds: '财务状况良好',
  fails: '财务状况不良',
  open: '还缺财务状况',
});
const goodCredit = test('good-credit', 'measures/8', {
  holds: '没有不良信用记录',
  fails: '有不良信用记录',
  open: '还缺信用情况',
});
const willing = test('willing', 'measures/8', {
  holds: '转型意愿强烈',
  fails: '没有转型意愿',
  open: '还不知道转型意愿',
});
const hasFoundation = test('has-foundation', 'measures/8', {
  holds: '具备数字化转型基础',
  fails: '不具备数字化转型基础',
  open: '还不知道是否具备转型基础',
});
// Asked of an applicant only where the clause is read by its letter; nobody has been accepted when he applies, so it stays open.
const acceptedToApply = test('accepted-to-apply', 'measures/8', {
  holds: '已纳入试点并通过验收',
  fails: '没有纳入试点或没有通过验收',
  open: '照字面，通过验收也是申报条件；申报时还没有验收，定不了',
});

function operatesLongEnough(facts: EnterpriseEligibilityFacts, years: number, oneYear: Test): Finding {
  const { applicationDate, establishedOn } = facts;
  if (applicationDate === undefined || establishedOn === undefined) {
    return oneYear.of('unknown', absent(facts, 'applicationDate', 'establishedOn'));
  }
  const fullOn = addYears(asDay(establishedOn), years);
  return fullOn <= applicationDate ? oneYear.of(true) : oneYear.says(false, `注册经营未满 ${years} 年，${formatDay(fullOn)}起方可申报`);
}

const isRegisteredHere = (code: string | undefined): boolean | undefined => (code === undefined ? undefined : division.test(code));

/** enterprise-eligibility: 办法第六条、第八条、第十条, and what gives priority under 第六条. */
export function enterpriseEligibilityUnder(terms: Terms): (facts: EnterpriseEligibilityFacts) => Verdict<EnterpriseEligibilityValue> {
  const years = terms.parameters.operatingYears;
  const oneYear = oneYearTest(years);
  const excludedByNothing = exclusionsUnder(terms);
  const gate = terms.readings.acceptanceGate === 'to-apply' ? [acceptedToApply.of('unknown')] : [];
  return (facts) =>
    conclude(
      PACK,
      'enterprise-eligibility',
      [
        inLeadingIndustry(facts.industry),
        smallOrMedium(facts.size),
        registeredHere.isTrue(isRegisteredHere(facts.registeredDivision), 'registeredDivision'),
        legalPerson.isTrue(facts.legalPerson, 'legalPerson'),
        operatesLongEnough(facts, years, oneYear),
        taxCompliant.isTrue(facts.taxCompliant, 'taxCompliant'),
        financiallySound.isTrue(facts.financiallySound, 'financiallySound'),
        goodCredit.isTrue(facts.goodCredit, 'goodCredit'),
        willing.isTrue(facts.willing, 'willing'),
        hasFoundation.isTrue(facts.hasFoundation, 'hasFoundation'),
        ...gate,
        ...excludedByNothing(facts),
      ],
      () => ({ priority: (['specialised', 'aboveScale'] as const).filter((ground) => facts[ground] === true) }),
    );
}

export const decideEnterpriseEligibility = enterpriseEligibilityUnder(stated);
