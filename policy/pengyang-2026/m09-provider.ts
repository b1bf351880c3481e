import type { Verdict } from '../../src/kernel/verdict.ts';
import { conclude, test } from '../finding.ts';
import type { NoValue, ProviderEligibilityFacts } from '../policy.ts';
import { notListed } from './m10-exclusions.ts';
import { PACK } from './parameters.ts';

const inPool = test('in-pool', 'measures/9', {
  holds: '在 168 平台服务商资源池内',
  fails: '不在 168 平台服务商资源池内，须先入池',
  open: '还不知道是否在资源池内',
});
const legalPerson = test('legal-person', 'measures/9', {
  holds: '具有独立法人资格',
  fails: '没有独立法人资格',
  open: '还不知道是否具有独立法人资格',
});
const qualified = test('qualified', 'measures/9', {
  holds: '有相关资质、团队和经验',
  fails: '缺少相关资质、团队或经验',
  open: '还缺资质、团队和经验情况',
});
const lawful = test('lawful', 'measures/9', {
  holds: '合法经营',
  fails: '有违法经营',
  open: '还不知道是否合法经营',
});
const goodCredit = test('good-credit', 'measures/9', {
  holds: '没有不良信用记录',
  fails: '有不良信用记录',
  open: '还缺信用情况',
});
const noSubcontracting = test('no-subcontracting', 'measures/9', {
  holds: '没有转包、分包',
  fails: '有转包或分包',
  open: '还不知道有无转包、分包',
});
const recognised = test('recognised', 'measures/9', {
  holds: '服务效果得到企业和主管部门认可',
  fails: '服务效果没有得到认可',
  open: '还缺服务效果评价',
});

/** provider-eligibility: 办法第九条、第十条. That the service has proved itself is asked only of whoever is to be rewarded. */
export const decideProviderEligibility = (facts: ProviderEligibilityFacts): Verdict<NoValue> =>
  conclude(
    PACK,
    'provider-eligibility',
    [
      inPool.isTrue(facts.inPool, 'inPool'),
      legalPerson.isTrue(facts.legalPerson, 'legalPerson'),
      qualified.isTrue(facts.qualified, 'qualified'),
      lawful.isTrue(facts.lawful, 'lawful'),
      goodCredit.isTrue(facts.goodCredit, 'goodCredit'),
      noSubcontracting.isFalse(facts.subcontracts, 'subcontracts'),
      ...(facts.purpose === 'reward' ? [recognised.isTrue(facts.recognised, 'recognised')] : []),
      ...notListed(facts.listed),
    ],
    () => ({}),
  );
