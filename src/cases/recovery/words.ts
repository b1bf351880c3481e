import { byEndOf, formatDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import type { RecoveryEvent } from './events.ts';
import { type Claim, DISPOSALS, type InstalmentPlan, RECEIPT_WAYS, TRIGGERS } from './records.ts';

const claimSays = ({ trigger, amountFen }: Claim): string => `${TRIGGERS[trigger].says}，追回${formatYuan(amountFen)}元`;
const planSays = ({ instalments }: InstalmentPlan): string =>
  instalments.map(({ dueOn, fen }) => `${formatDay(dueOn)}${formatYuan(fen)}元`).join('、');
const until = (says: string, day: Parameters<typeof formatDay>[0] | undefined): string =>
  day === undefined ? '' : `；${says}${formatDay(day)}`;

/** One sentence for people on what happened. */
export function recoverySentence(event: RecoveryEvent): string {
  switch (event.type) {
    case 'recovery-opened':
      return `立案并告知${event.target.name}：${claimSays(event.claim)}；${event.findings}；${byEndOf(event.answerBy)}可以陈述申辩、要求听证`;
    case 'recovery-answered':
      return `当事人陈述：${event.statement.text}${event.statement.wantsHearing ? '；要求听证' : ''}`;
    case 'recovery-heard':
      return `${formatDay(event.hearing.on)}听证，参加人：${event.hearing.persons}；${event.hearing.summary}`;
    case 'recovery-proposed':
    case 'recovery-decided': {
      const { claim, dueOn, badFaithUntil, referral } = event.proposal;
      const what = event.type === 'recovery-proposed' ? '提出决定' : '批准决定';
      return `${what}：${claimSays(claim)}，${byEndOf(dueOn)}退回${until('列入失信名单至', badFaithUntil)}${referral ? `；移送${referral}` : ''}`;
    }
    case 'recovery-returned':
      return `退回决定：${event.reason}`;
    case 'recovery-dropped':
      return `不予追回：${event.reason}`;
    case 'recovery-instalments-proposed':
      return `提出分期：${planSays(event.plan)}；${event.plan.reason}`;
    case 'recovery-instalments-returned':
      return `不同意分期：${event.reason}`;
    case 'recovery-instalments-approved':
      return `同意分期：${planSays(event.plan)}`;
    case 'recovery-received': {
      const { fen, on, by, voucher } = event.receipt;
      return `${formatDay(on)}${RECEIPT_WAYS[by]}${formatYuan(fen)}元，凭证${voucher}`;
    }
    case 'recovery-written-off':
      return `核销${formatYuan(event.fen)}元：${event.reason}，依据${event.document}`;
    case 'recovery-closed':
      return `结案，追回的${formatYuan(event.fen)}元${DISPOSALS[event.to]}`;
  }
}
