import type { ProjectStage } from './stages.ts';

/** What a project waits for at a stage. `on`: the kind of case on which that is done, where it is not done on the project's own. */
export type NextStep = { readonly says: string; readonly on?: 'selection' | 'notice' | 'batch' };

/** For whoever opens a case: whose turn it is, also where it is done on a list, a notice or a batch. */
export const NEXT_STEPS: { readonly [S in Exclude<ProjectStage, 'none'>]: NextStep } = {
  applied: { says: '等县工信商务局经办审查：确认符合、退回补正，或认定不符合。' },
  returned: { says: '等企业按退回的意见补正，再提交一次。' },
  withdrawn: { says: '已撤回，企业再次提交才继续。' },
  ineligible: { says: '已认定不符合，企业提出异议才继续。' },
  eligible: { says: '等县工信商务局经办编入拟试点名单。', on: 'selection' },
  proposed: { says: '所在的拟试点名单等县工信商务局审批。', on: 'selection' },
  listed: { says: '等入选公示期满，由县工信商务局经办办结。', on: 'notice' },
  pilot: { says: '正在实施改造；完成后由企业或县工信商务局经办提交验收申请。' },
  accepting: { says: '等第三方评测机构评定改造后等级、出具验收意见。' },
  rectifying: { says: '等整改，由企业或县工信商务局经办提交整改结果。' },
  accepted: { says: '等县工信商务局审批初审。' },
  'county-approved': { says: '等市级审核。' },
  'city-approved': { says: '等县工信商务局经办发布兑付公示，期满办结。', on: 'notice' },
  'award-publicised': { says: '等县工信商务局审批确认补助、锁定资金。' },
  awarded: { says: '等编入支付批次，由县财政局批准并下达支付指令。', on: 'batch' },
  ordered: { says: '支付指令已下达，等县财政局登记银行回单。', on: 'batch' },
  paid: { says: '补助已拨付，审核流程到此结束；凭证继续保存。' },
  removed: { says: '异议成立，没有列入试点，流程到此结束。' },
  disqualified: { says: '试点资格已取消，流程到此结束。' },
};
