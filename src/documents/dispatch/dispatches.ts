import type { Policy } from '../../../policy/policy.ts';
import type { CaseKind } from '../../cases/kinds.ts';
import type { ClauseId } from '../../kernel/clause.ts';
import { yearOf } from '../../kernel/day.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Dispatch, Office } from './dispatch.ts';
import type { DispatchGiven, Make } from './given.ts';
import { disqualificationDecision } from './disqualification-decision.ts';
import { figuresOf } from './figures-of.ts';
import { acceptanceOpinion } from './acceptance-opinion.ts';
import { acceptanceReport } from './acceptance-report.ts';
import { callForApplications } from './call-for-applications.ts';
import { changeApproval } from './change-approval.ts';
import { circular } from './circular.ts';
import { commendation } from './commendation.ts';
import { evaluationRequest } from './evaluation-request.ts';
import { inspectionRecord } from './inspection-record.ts';
import { meetingMinutes } from './meeting-minutes.ts';
import { transformationPlan } from './transformation-plan.ts';
import { awardNotice } from './award-notice.ts';
import { countyOpinion } from './county-opinion.ts';
import { noticeResult } from './notice-result.ts';
import { panelMinutes } from './panel-minutes.ts';
import { paymentRequest } from './payment-request.ts';
import { pilotNotice } from './pilot-notice.ts';
import { recoveryDecision } from './recovery-decision.ts';
import { rectificationNotice } from './rectification-notice.ts';
import { poolRemoval } from './pool-removal.ts';
import { rewardNotice } from './reward-notice.ts';
import { supervisionNotice } from './supervision-notice.ts';
import { sanctionDecision } from './sanction-decision.ts';

type Row<K extends CaseKind> = {
  readonly of: K;
  readonly title: string;
  readonly clause: ClauseId;
  readonly make: Make<K>;
  /** Only for those who may see where a firm is paid. */
  readonly namesAccount: boolean;
  /** Who takes its number: the paper is that office's. */
  readonly issuer: 'officer' | 'finance';
};
const row = <K extends CaseKind>(of: K, title: string, clause: ClauseId, make: Make<K>): Row<K> => ({
  of,
  title,
  clause,
  make,
  namesAccount: false,
  issuer: 'officer',
});

/** Every official paper: the case it is made from, its name, the clause that asks for it. */
export const DISPATCHES = {
  'pilot-notice': row('notice', '拟列入试点企业的公示', 'measures/11', pilotNotice),
  'award-notice': row('notice', '拟兑付补助资金的公示', 'measures/12.2', awardNotice),
  'reward-notice': row('notice', '拟兑付奖励资金的公示', 'measures/11', rewardNotice),
  'notice-result': row('notice', '公示结果的公告', 'measures/11', noticeResult),
  'rectification-notice': row('project', '限期整改通知', 'measures/13', rectificationNotice),
  'acceptance-opinion': row('project', '项目验收意见', 'plan/2.4.3', acceptanceOpinion),
  'county-opinion': row('project', '报市级审核的初审意见', 'measures/12.2', countyOpinion),
  'payment-request': { ...row('project', '补助资金拨付申请', 'measures/12.2', paymentRequest), namesAccount: true },
  'panel-minutes': row('panel', '专家评审纪要', 'measures/11', panelMinutes),
  'disqualification-decision': row('project', '取消试点资格的决定', 'plan/2.4.2', disqualificationDecision),
  'recovery-decision': row('recovery', '追回资金的决定', 'measures/17', recoveryDecision),
  'transformation-plan': row('project', '一企一策改造方案', 'plan/2.2.1', transformationPlan),
  'change-approval': row('project', '方案变更的批复', 'measures/16', changeApproval),
  'acceptance-report': row('selection', '项目验收报告', 'plan/3.4', acceptanceReport),
  'inspection-record': row('inspection', '检查记录', 'measures/16', inspectionRecord),
  'call-for-applications': row('row', '申报通知', 'measures/11', callForApplications),
  'meeting-minutes': row('row', '专班会议纪要', 'plan/4.1', meetingMinutes),
  circular: row('row', '督查通报', 'plan/4.4', circular),
  commendation: row('row', '通报表扬', 'plan/4.4', commendation),
  'evaluation-request': row('performance', '绩效评价的申请', 'plan/3.4', evaluationRequest),
  'supervision-notice': { ...row('performance', '财政专项监控和约谈的通知', 'measures/15', supervisionNotice), issuer: 'finance' },
  'pool-removal': row('sanction', '建议移出资源池的函', 'measures/17', poolRemoval),
  'sanction-decision': row('sanction', '服务商处理决定', 'measures/17', sanctionDecision),
} as const;
export type DispatchKind = keyof typeof DISPATCHES;
export const DISPATCH_KINDS = Object.keys(DISPATCHES) as DispatchKind[];
/** Everyone who takes numbers for papers of some kind. */
export const ISSUERS = [...new Set(Object.values(DISPATCHES).map(({ issuer }) => issuer))];

/** Who issues under a version of the policy: of the offices named on it the first, or finance, the second. The code is the county's first character and the bureau's. */
function officeOf({ issue, county }: Policy, issuer: Row<CaseKind>['issuer']): Office {
  const [lead = issue.issuer, finance = lead] = issue.issuer.split('、');
  const isFinance = issuer === 'finance';
  return { name: isFinance ? finance : lead, code: `${county.name.slice(0, 1)}${isFinance ? '财发' : '工信商发'}` };
}

/** Longer than any name, address or reason that belongs on a paper. */
const LONGEST = 2000;

export type Made = { readonly paper: Dispatch; readonly occasion: number };

/** A paper from the record. Null: not of this case, or not yet. Refuses what no longer agrees with the record, and what is too long to print. */
export function makeDispatch(
  kind: DispatchKind,
  of: CaseKind,
  given: DispatchGiven<CaseKind>,
  sequence: number | null,
): Result<Made> | null {
  const { of: wanted, make, issuer } = DISPATCHES[kind];
  if (wanted !== of) return null;
  // The row's kind is the case's kind, as just asked; the compiler cannot follow a table.
  const made = (make as Make<CaseKind>)(given);
  if (made === null || !made.ok) return made;
  const { occasion, ...content } = made.value;
  const overlong = figuresOf(content).find(({ text }) => text.length > LONGEST);
  if (overlong)
    return refuse(
      'bad-input',
      `“${overlong.text.slice(0, 20)}……”有${overlong.text.length}个字，公文中一处不超过${LONGEST}字：请先更正案卷中的记录`,
    );
  const office = officeOf(given.policy, issuer);
  const number = { code: office.code, year: yearOf(content.dated), sequence };
  return ok({ occasion, paper: { ...content, office, number } });
}
