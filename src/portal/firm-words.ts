import type { ProjectStage } from '../cases/project/stages.ts';

/** What ended a project, or set it aside: the record that says why. */
export const WHY: Partial<Record<ProjectStage, string>> = {
  withdrawn: 'application-withdrawn',
  ineligible: 'ineligibility-declared',
  removed: 'pilot-removed',
  disqualified: 'disqualified',
};

/** What happens next and who does it, at each stage. */
export const NEXT: Record<ProjectStage, string> = {
  none: '尚未申报。可以在这里填写申报表。',
  applied: '县工信商务局正在审查条件，您现在不用做什么。结论和原因见下方。',
  returned: '申报材料退回补正，请在期限内改好再提交。要补什么见下方。',
  withdrawn: '需要时可以重新提交。',
  ineligible: '逐项理由见下方“申报条件”；认为有误的，可以提出异议。',
  eligible: '经审查符合申报条件，等待列入拟试点名单。',
  proposed: '您已在拟定名单上，等待审批。',
  listed: '名单正在公示，至少五个工作日。期满无异议即成为试点。',
  pilot: '请按方案实施改造，保存好合同、发票和付款回单；完成后提交验收申请。',
  accepting: '第三方评测机构正在验收，请配合现场评测。',
  rectifying: '验收未通过，请在期限内完成整改并提交整改情况；再次不通过将取消试点资格。',
  accepted: '验收已通过，等待县级初审。',
  'county-approved': '县级初审已通过，等待市级审核。',
  'city-approved': '市级审核已通过，接下来公示补助金额。',
  'award-publicised': '兑付公示期满无异议，等待确认补助。',
  awarded: '补助已确认，资金已锁定，等待财政局拨付。',
  ordered: '支付指令已经下达，等银行回单。',
  paid: '补助已拨付，请核对到账。原始资料请保存至少五年备查。',
  removed: '这次申报到此结束。',
  disqualified: '项目到此结束，不再拨付。',
};
