import { FIRM } from '../../../test/sample-firm.ts';
import { CAST, EVERYTHING } from '../cast.ts';
import { APART, closures, meets } from '../duties.ts';
import type { Policy } from '../../../policy/index.ts';
import { ofStates, ofSteps, type Statement } from '../statement.ts';
import { perform } from '../world.ts';
import type { Step } from '../explore.ts';

const PROTECTED = [
  'registerFundNotice',
  'approveAllocation',
  'approveSelection',
  'approvePlan',
  'approveByCounty',
  'approveByCity',
  'confirmAward',
  'orderPayment',
  'payAward',
  'failPayment',
  'disqualify',
  'suspendPeriod',
];

/** Whoever does this act has done none of those that the auditor's list keeps apart from it. */
const apart = (name: string, act: keyof typeof APART, says: string, clause: Statement['clause'] = 'measures/12.2'): Statement =>
  ofSteps({ name, says, clause }, ({ before, deed }) =>
    deed?.act === act ? !meets(APART[act] ?? [], before.trail.done[deed.as.personId] ?? []) : undefined,
  );

function ownCase({ deed, before: { cases } }: Step): boolean | undefined {
  if (deed?.kind !== 'project' || deed.as.organisation === undefined) return undefined;
  if (deed.as.roles.includes('firm')) return deed.as.organisation === FIRM;
  if (deed.act === 'auditInvestment')
    return 'audit' in cases.project && cases.project.audit?.assignment.evaluator.creditCode === deed.as.organisation;
  if (deed.act !== 'passAcceptance' && deed.act !== 'failAcceptance') return undefined;
  return 'assignment' in cases.project && cases.project.assignment?.evaluator.creditCode === deed.as.organisation;
}

/** Upon this rests that two people a role are enough to speak for any number (docs/decisions/0004-what-the-exploration-proves.md). */
function oneDutyIsFree(): Statement {
  const closedTo = closures();
  const words = { name: 'one-duty-is-free', clause: 'measures/12.2', says: '只任一岗的人，从不因自己先前办过的事被挡在门外' } as const;
  const others = CAST.filter((each) => each !== EVERYTHING);
  return ofStates(words, ({ world: { trail } }) => others.every((each) => closedTo(each, trail.done[each.personId]) === ''));
}

/** Who may not do what. `policy`: acts are tried again without the second factor. */
export const handsUnder = (policy: Policy): readonly Statement[] => [
  apart('list-by-another', 'approveSelection', '登记申报、提交名单的人，不能批准名单', 'measures/11'),
  ofSteps({ name: 'return-by-another', clause: 'measures/11', says: '提交名单的人，不能自己退回这份名单' }, ({ before, deed }) =>
    deed?.act === 'returnSelection' ? before.trail.listedBy !== deed.as.personId : undefined,
  ),
  apart('plan-by-another', 'approvePlan', '写方案、核对方案、经办本案的人，不能审定改造方案', 'plan/2.2.1'),
  apart('opinion-by-another', 'passAcceptance', '登记或认定支出、委托评测、申请验收、提交整改结果的人，不能出具验收通过意见', 'measures/9'),
  apart('audit-by-another', 'auditInvestment', '登记或认定支出、委托审核、申请验收、提交整改结果的人，不能出具投资审核结果', 'measures/9'),
  apart('county-by-another', 'approveByCounty', '经办、评测过本案的人，不能作县级初审'),
  apart('city-by-another', 'approveByCity', '经办、评测、县级审批过本案的人，不能作市级审核'),
  apart('award-by-another', 'confirmAward', '经办、评测、市级审核过本案的人，发布、结束其公示或办结异议的人，不能确认补助'),
  apart('allocation-by-another', 'approveAllocation', '提出资金分配的人，不能批准分配', 'measures/4'),
  apart('order-by-another', 'orderPayment', '经办、评测、审批过本案的人，发布、结束其公示或办结异议的人，不能下达支付指令'),
  apart('payment-by-another', 'payAward', '经办、评测、审批过本案的人，发布、结束其公示或办结异议的人，不能登记拨付'),
  apart('ending-by-another', 'disqualify', '经办、评测过本案的人，不能取消其资格', 'measures/13'),
  apart('standstill-by-another', 'suspendPeriod', '经办、评测过本案的人，提出取消其资格的人，不能中止期限', 'measures/18'),
  oneDutyIsFree(),
  ofSteps(
    { name: 'own-case', clause: 'measures/12.2', says: '企业只能办自己的项目，验收意见、投资审核结果只能由各自受托的机构出具' },
    ownCase,
  ),
  ofSteps(
    { name: 'second-factor', clause: 'measures/12.2', says: '批准、确认、入账、拨付、取消资格、中止期限，没有二次验证的一概不受理' },
    ({ before, deed }) =>
      deed !== undefined && PROTECTED.includes(deed.act)
        ? !perform(before, { ...deed, as: { ...deed.as, secondFactor: false } }, policy).ok
        : undefined,
  ),
];
