import { formatDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import type { Outcome } from '../../kernel/verdict.ts';
import type { Expense, Phase, ProjectEvent } from './events.ts';

export const PHASE_WORDS: Record<Phase, string> = { before: '改造前', after: '改造后' };
const LEVEL_WORDS = ['未达一级', '一级', '二级', '三级', '四级'] as const;
const APPLICATION_WORDS: Record<Outcome, string> = { yes: '符合申报条件', no: '不符合申报条件', unknown: '申报材料尚不齐全' };

const expenseSays = ({ title, supplier, verdict }: Expense): string => {
  if (verdict.outcome === 'yes') return `${title}（${supplier}），认定${formatYuan(verdict.value?.recognisedFen ?? 0)}元`;
  const open = verdict.because.filter(({ holds }) => holds === (verdict.outcome === 'no' ? false : 'unknown'));
  return `${title}（${supplier}），${verdict.outcome === 'no' ? '不予认定' : '待补充'}：${open.map(({ says }) => says).join('；')}`;
};

/** One sentence for people on what happened. */
export function projectSentence(event: ProjectEvent): string {
  switch (event.type) {
    case 'application-received':
      return `${event.application.name}申报，${APPLICATION_WORDS[event.application.verdict.outcome]}`;
    case 'application-corrected':
      return `申报材料更正（${event.reason}），${APPLICATION_WORDS[event.application.verdict.outcome]}`;
    case 'pilot-proposed':
      return '列入拟试点名单，等待审批';
    case 'pilot-listed':
      return '名单获批准，可以公示';
    case 'pilot-returned':
      return `名单退回：${event.reason}`;
    case 'notice-opened':
      return '开始公示';
    case 'pilot-confirmed':
      return '公示期满无异议，确认为试点企业';
    case 'pilot-removed':
      return `未列入试点：${event.reason}`;
    case 'level-assessed':
      return `${PHASE_WORDS[event.phase]}数字化水平评定为${LEVEL_WORDS[event.assessment.verdict.value?.level ?? 0]}，得${event.assessment.verdict.value?.score ?? 0}分`;
    case 'expense-registered':
      return `登记支出：${expenseSays(event.expense)}`;
    case 'expense-ruled':
      return `人工认定支出：${expenseSays(event.expense)}；依据：${event.expense.ruling?.reason ?? ''}`;
    case 'evaluator-assigned':
      return `委托${event.assignment.evaluator.name}评测，与${event.assignment.transformers.length}家服务商均无关联`;
    case 'acceptance-requested':
      return '提交验收申请，四项材料齐全';
    case 'acceptance-passed':
      return `验收通过：${event.acceptance.opinion}`;
    case 'acceptance-failed':
      return `验收未通过：${event.acceptance.opinion}${event.dueOn === undefined ? '' : `；${formatDay(event.dueOn)}前完成整改，整改期间暂停拨付`}`;
    case 'rectification-completed':
      return `${formatDay(event.completedOn)}完成整改：${event.note}`;
    case 'county-approved':
      return `县级初审通过，核定补助${formatYuan(event.award.amountFen)}元：${event.review.opinion}`;
    case 'county-returned':
      return `县级初审退回：${event.review.opinion}`;
    case 'city-approved':
      return `市级审核通过：${event.review.opinion}`;
    case 'city-returned':
      return `市级审核退回：${event.review.opinion}`;
    case 'award-publicised':
      return '兑付公示期满无异议';
    case 'award-disputed':
      return `兑付公示有异议成立，退回县级初审：${event.reason}`;
    case 'award-confirmed':
      return `确认补助${formatYuan(event.amountFen)}元，资金已锁定`;
    case 'award-paid':
      return `拨付${formatYuan(event.payment.amountFen)}元，支付指令${event.payment.instructionId}`;
    case 'disqualified':
      return `取消试点资格：${event.reason}${event.committedFen > 0 ? `；释放已锁定的${formatYuan(event.committedFen)}元` : ''}`;
  }
}
