import type { MessageKind } from '../../contract/message-views.ts';
import { byEndOf, formatDay, type Day } from '../../kernel/day.ts';

/**
 * What one message says. Whose case it is stands beside it; no amounts, no persons: the page behind it shows what the reader may see.
 * Whoever changes the words raises `version`: what was said under an older one stays as it was said.
 */
export type Template = {
  readonly version: number;
  readonly kind: MessageKind;
  readonly title: string;
  readonly says: (dueOn: Day | null) => string;
};

const by = (dueOn: Day | null, says: string): string => (dueOn === null ? `请及时${says}` : `请在${byEndOf(dueOn)}${says}`);
const decision = (title: string, says: Template['says'], version = 1): Template => ({ version, kind: 'decision', title, says });
const progress = (title: string, says: string): Template => ({ version: 1, kind: 'progress', title, says: () => says });
const due = (title: string, says: Template['says'], version = 1): Template => ({ version, kind: 'deadline', title, says });

/** Every message there is, in one place. */
export const TEMPLATES = {
  'application-returned': decision('申报材料须补正', (dueOn) => `${by(dueOn, '补正后重新提交')}。缺哪一项、为什么，登录后逐项列出。`, 2),
  'application-corrected': progress('申报材料已更正', '经办人员更正了申报材料，原因和新的结论登录后查看。'),
  'eligibility-confirmed': progress('符合申报条件', '审查意见已登记，登录后查看。'),
  'ineligibility-declared': decision('认定不符合申报条件', () => '理由和条款登录后查看；认为有误的，可以在同一页提出异议。'),
  'pilot-confirmed': progress('已列为试点企业', '入选公示已经结束。接下来制定改造方案，登录后填写。'),
  'pilot-removed': decision('没有列入试点', () => '公示有了结果，理由登录后查看。'),
  'diagnosis-assigned': decision('受托开展入企诊断', () => '一家企业的诊断委托给贵单位，登录后逐题填写。'),
  'diagnosis-returned': decision('诊断须修改', () => '诊断已退回，原因登录后查看，改好后重新提交。'),
  'diagnosis-accepted': progress('诊断已确认', '诊断结果已作为改造前的等级登记，登录后查看。'),
  'line-delivered': decision('服务商登记了交付，请确认', () => '方案中的一项已登记交付，请登录后确认，或写明哪里不符。'),
  'delivery-objected': decision('企业对交付有异议', () => '异议登录后查看，改正后重新登记交付。'),
  'plan-returned': decision('改造方案须修改', () => '改造方案已退回，原因登录后查看，改好后重新提交。'),
  'plan-approved': progress('改造方案已审定', '审定的版本登录后查看；以后要改，须先申请变更。'),
  'policy-moved': decision('改按新的政策版本办理', () => '本项目今后按新的政策版本办理，依据登录后查看。'),
  'inspection-filed': decision(
    '检查有了结论',
    (dueOn) => (dueOn === null ? '这次检查没有要整改的，结论登录后查看。' : `检查发现了问题，${by(dueOn, '整改并答复')}。`),
    2,
  ),
  'finding-returned': decision('整改须补充', (dueOn) => `整改答复已退回，${by(dueOn, '补充后重新答复')}。`, 2),
  'finding-closed': progress('整改已销号', '检查发现的问题已经核对销号。'),
  'blocker-resolved': decision('堵点已办结，请确认', () => '请登录后确认问题是否解决；没有解决的，可以退回重办。'),
  'period-suspended': progress('期限已中止', '一项期限停止计算，原因和复核日期登录后查看。'),
  'period-resumed': decision('期限恢复计算', () => '一项期限恢复计算，新的末日登录后查看。'),
  'evaluator-assigned': decision('受托评测', () => '一家企业的评测验收委托给贵单位，登录后查看。'),
  'accountant-assigned': decision('受托审核投资', () => '一家企业的投资审核委托给贵单位，登录后查看。'),
  'acceptance-requested': decision('企业申请验收', () => '材料已经齐备，登录后查看并出具意见。'),
  'acceptance-passed': progress('验收通过', '验收意见登录后查看。接下来由县、市两级审核。'),
  'acceptance-failed': decision(
    '验收未通过',
    (dueOn) => (dueOn === null ? '整改的机会已经用过，后续处理登录后查看。' : `${by(dueOn, '完成整改')}，要改什么登录后查看。`),
    2,
  ),
  'county-returned': decision('县级初审退回', () => '项目退回重新验收，审核意见登录后查看。'),
  'city-approved': progress('市级审核通过', '接下来公示拟兑付的补助，公示期满无异议后拨付。'),
  'city-returned': decision('市级审核退回', () => '审核意见登录后查看。'),
  'award-disputed': decision('公示异议成立', () => '补助暂不兑付，理由登录后查看。'),
  'award-paid': progress('补助已拨付', '款项已由国库付出，请核对收款账户；金额和依据登录后查看。'),
  'payment-failed': decision('拨付没有成功', () => '银行没有付成，请登录核对收款账户。'),
  'account-returned': decision('收款账户须更正', () => '填报的收款账户已退回，原因登录后查看。'),
  'disqualification-noticed': decision('拟取消试点资格，请陈述申辩', (dueOn) => `${by(dueOn, '陈述申辩')}，查明的情况登录后查看。`, 2),
  'disqualification-dropped': progress('不予取消试点资格', '经听取陈述，资格不变，理由登录后查看。'),
  disqualified: decision('试点资格已取消', () => '理由、条款和救济途径登录后查看。'),
  'outlay-paid': progress('奖励或费用已拨付', '款项已由国库付出，请核对收款账户。'),
  'outlay-failed': decision('拨付没有成功', () => '银行没有付成，请核对收款账户，并与县工信商务局联系。'),
  'outlay-disputed': decision('公示异议成立', () => '奖励暂不兑付，理由登录后查看。'),
  'recovery-opened': decision('拟追回资金，请陈述申辩', (dueOn) => `${by(dueOn, '陈述申辩')}，查明的情况登录后查看。`, 2),
  'recovery-decided': decision('追回决定', (dueOn) => `${by(dueOn, '退回资金')}，决定和依据登录后查看。`, 2),
  'recovery-dropped': progress('不予追回', '经查不予追回，理由登录后查看。'),
  'recovery-instalments-approved': decision('同意分期退回', () => '各期的日期登录后查看，请按期退回。'),
  'recovery-instalments-returned': decision('分期申请已退回', () => '原因登录后查看。'),
  'sanction-opened': decision('拟作处理，请陈述申辩', (dueOn) => `${by(dueOn, '陈述申辩')}，查明的情况登录后查看。`, 2),
  'sanction-imposed': decision('处理决定', () => '处理措施和依据登录后查看。'),
  'sanction-dropped': progress('不予处理', '经查不予处理，理由登录后查看。'),
  'sanction-lifted': progress('处理已解除', '理由登录后查看。'),
  'objection-raised': decision('公示收到异议', () => '没有办结之前不能结束公示，请登录核查并答复。'),
  'panel-drawn': decision('被抽取为评审专家', () => '请登录声明有无利害关系，再看材料、评分。'),
  'address-failed': decision('发出的消息收不到', () => '登记的地址已经失效，请打电话联系本人，并请其更换。'),
  'daily-todo': { version: 1, kind: 'todo', title: '今日待办', says: () => '最急的排在前面，请登录办理。' },
  'due-ahead': due('期限临近', (dueOn) => `${by(dueOn, '办理')}，要办什么、过期怎样，登录后查看。`, 2),
  'due-passed': due('期限已过', (dueOn) => (dueOn === null ? '' : `${formatDay(dueOn)}已到期，还没有办理。请尽快登录办理。`)),
} as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof TEMPLATES;
