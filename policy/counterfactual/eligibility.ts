import { addDays, addYears, asDay, daysBetween, formatDay, type Day } from '../../src/kernel/day.ts';
import type { EnterpriseEligibilityFacts } from '../policy.ts';
import { listOuts } from './lists.ts';
import { askFigures } from './size.ts';
import { type Asked, given, numberOf, type Outs, type Propose, type Proposal, setting } from './way.ts';

type Facts = EnterpriseEligibilityFacts;

/** A later application, for a reason that passes. Whether it can succeed is for all tests together to say. */
const applyingOn = (day: Day, says: string): Proposal => ({ says, change: { set: { applicationDate: day }, on: day } });

const fullYear: Propose<Facts> = ({ policy, facts: { applicationDate, establishedOn } }) => {
  const years = numberOf(policy, 'operatingYears');
  const fullOn = addYears(asDay(given(establishedOn)), years);
  const left = daysBetween(asDay(given(applicationDate)), fullOn);
  return applyingOn(fullOn, `还差 ${left} 天满 ${years} 年，${formatDay(fullOn)}起满足这一条`);
};

/** The first application day whose look-back no longer reaches the last of the days. */
function clearedOn(last: Day, years: number): Day {
  let day = addDays(addYears(last, years), 1);
  // Around 29 February going back is not the reverse of going forward.
  while (addYears(day, -years) <= last) day = addDays(day, 1);
  return day;
}

const afterLookBack =
  (what: string, daysOf: (facts: Facts) => readonly string[]): Propose<Facts> =>
  ({ policy, facts }: Asked<Facts>) => {
    const years = numberOf(policy, 'cleanRecordYears');
    const last = daysOf(facts).reduce((latest, day) => (day > latest ? day : latest), '');
    const day = clearedOn(asDay(last), years);
    return applyingOn(day, `最近一次${what}在 ${formatDay(asDay(last))}，满 ${years} 年后，${formatDay(day)}起满足这一条`);
  };

const graveDays = ({ incidents }: Facts): string[] =>
  given(incidents)
    .filter(({ grade }) => grade === 'major' || grade === 'severe')
    .map(({ on }) => on);
const violationDays = ({ violations }: Facts): string[] => given(violations).map(({ on }) => on);

const askSize: Propose<Facts> = ({ facts: { size }, verdict: { missing } }) => {
  if (!size) return { says: '补充行业、从业人员数和上年营业收入，即可划型', change: { state: ['size'] } };
  const lacking = missing.filter((path) => path.startsWith('size.'));
  const figures = lacking.map((path) => path.slice('size.'.length));
  return { says: askFigures(size, figures), change: { state: lacking } };
};

export const eligibilityOuts: Outs<'enterprise-eligibility'> = {
  ...listOuts,
  industry: { needs: { industry: '所属产业' }, fails: '本办法只支持县里的主导产业，其他产业不在范围内' },
  sme: { open: askSize, fails: '只支持中小微企业，划型按上年度数据；新年度数据出来后可重新划型' },
  'registered-here': { needs: { registeredDivision: '注册地' }, fails: '只支持在本县注册的企业；在外地注册的，请咨询注册地的政策' },
  'legal-person': { needs: { legalPerson: '独立法人资格情况' }, fails: '分公司、个体工商户等没有独立法人资格，不在支持范围' },
  'one-year': { needs: { applicationDate: '申报日期', establishedOn: '营业执照上的成立日期' }, fails: fullYear },
  'tax-compliant': {
    needs: { taxCompliant: '纳税情况' },
    fails: setting({ taxCompliant: true }, '依法补缴税款和滞纳金、办结税务处理后再申报'),
  },
  'financially-sound': {
    needs: { financiallySound: '财务状况' },
    fails: setting({ financiallySound: true }, '财务状况改善后，凭新的财务报表再申报'),
  },
  'good-credit': { needs: { goodCredit: '信用情况' }, fails: setting({ goodCredit: true }, '依法完成信用修复后再申报') },
  willing: { needs: { willing: '改造意愿' }, fails: setting({ willing: true }, '改造由企业自愿；决定改造后随时可以申报') },
  'has-foundation': {
    needs: { hasFoundation: '数字化基础情况' },
    fails: setting({ hasFoundation: true }, '先做一次数字化水平评测，按诊断意见补上联网、设备等基础条件后再申报'),
  },
  'accepted-to-apply': { fails: '照字面的读法，要先纳入试点、通过验收才能申报；由主管部门明确口径' },
  'no-major-incident': {
    needs: { applicationDate: '申报日期', incidents: '近三年的事故情况（如实写明有无）' },
    fails: afterLookBack('重大及以上事故', graveDays),
  },
  'no-violation': {
    needs: { applicationDate: '申报日期', violations: '近三年的违法情况（如实写明有无）' },
    fails: afterLookBack('违法行为', violationDays),
  },
  truthful: { needs: { falsified: '申报材料的核实结果' }, fails: '申报材料弄虚作假的，不予支持' },
  'no-same-kind-subsidy': { needs: { otherSubsidies: '已获补助的情况（如实写明有无）' }, fails: '得过自治区或市同类补助的，不重复支持' },
  cooperative: {
    needs: { refusedSupervision: '配合监督检查的情况' },
    fails: setting({ refusedSupervision: false }, '配合完成监督检查和绩效评价后再申报'),
  },
};
