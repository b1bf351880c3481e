import type { ActRule } from '../act-rule.ts';

export const FUND_STAGE_WORDS = { none: '未登记', registered: '已入账', proposed: '分配待审', allocated: '已分配' } as const;
export type FundStage = keyof typeof FUND_STAGE_WORDS;
export type FundAct = 'registerFundNotice' | 'proposeAllocation' | 'approveAllocation' | 'returnAllocation' | 'noteGoals';

/**
 * A budget notice (指标文件): the money comes in by source and is never mixed (measures/2), then is allotted by use: the county's
 * industry office draws up the plan of use, finance approves it (measures/5).
 */
export const FUND_ACTS: Record<FundAct, ActRule<FundStage, FundAct>> = {
  registerFundNotice: { label: '指标文件入账', roles: ['finance'], from: ['none'], clause: 'measures/2', secondFactor: true },
  proposeAllocation: {
    label: '提出资金分配',
    roles: ['officer'],
    from: ['registered', 'allocated'],
    clause: 'measures/5',
  },
  approveAllocation: {
    label: '批准资金分配',
    roles: ['finance'],
    from: ['proposed'],
    clause: 'measures/4',
    notBy: ['proposeAllocation'],
    secondFactor: true,
    onward: true,
  },
  noteGoals: {
    label: '绩效目标开始编制',
    roles: ['officer'],
    from: ['registered', 'proposed', 'allocated'],
    clause: 'measures/15',
    consequence: true,
  },
  returnAllocation: { label: '退回资金分配', roles: ['finance'], from: ['proposed'], clause: 'measures/4', notBy: ['proposeAllocation'] },
};
