import type { CaseKind } from './kinds.ts';

/** What people call each kind of case. */
export const KIND_WORDS: Record<CaseKind, string> = {
  project: '企业项目',
  selection: '试点名单',
  panel: '专家评审',
  inspection: '检查',
  notice: '公示',
  fund: '资金',
  batch: '拨付批次',
  outlay: '奖励和支出',
  recovery: '资金追回',
  sanction: '服务商处理',
  performance: '绩效',
  ruling: '口径',
  row: '台账',
};
