import type { ExpenseCategory } from '../../../../policy/policy.ts';
import { formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { CONTRACT_FIELD_WORDS } from '../evidence/words.ts';
import type { SaysEvents } from '../says-events.ts';
import type { PlanEvent } from './events.ts';
import type { ChangedCell, Works } from './records.ts';

export const WORKS_WORDS: Record<Works, string> = {
  equipment: '生产设备智能化',
  collection: '数据采集传输',
  business: '业务管理系统',
  platform: '工业互联网平台',
};
export const CATEGORY_WORDS: Record<ExpenseCategory, string> = {
  software: '软件',
  'cloud-service': '云服务',
  'data-equipment': '数采设备',
  'smart-equipment': '智能设备',
  'other-digital': '其他数字化支出',
  operating: '日常经营',
  'raw-material': '原材料',
  construction: '基建',
  welfare: '福利',
  'office-equipment': '办公设备',
  other: '其他',
};

/** “付款金额：10元 → 9元；…” */
export const sayCells = (cells: readonly ChangedCell[]): string =>
  cells.map(({ what, before, now }) => `${what}：${before} → ${now}`).join('；');

export const PLAN_WORDS: SaysEvents<PlanEvent> = {
  'plan-drafted': ({ plan, reason, onBehalf }) =>
    `${onBehalf ? '代企业' : ''}拟写改造方案${reason === undefined ? '' : `变更（${reason}）`}：${plan.lines.length}项`,
  'plan-submitted': ({ check }) => `提交改造方案，计划投资${formatYuan(check.sumFen)}元`,
  'plan-checked': ({ opinion }) => `经办核对方案变更：${opinion}`,
  'plan-returned': ({ reason }) => `改造方案退回：${reason}`,
  'plan-approved': ({ version }) =>
    `改造方案第${version.number}版审定，${version.plan.lines.length}项，计划投资${formatYuan(version.sumFen)}元`,
  'contract-filed': ({ contract }) =>
    `登记合同${contract.number}：与${contract.party.name}${formatDay(contract.signedOn)}签订，${formatYuan(contract.amountFen)}元${
      contract.differences === undefined || contract.differences.length === 0
        ? ''
        : `，${contract.differences.map(({ field }) => CONTRACT_FIELD_WORDS[field]).join('、')}与读到的不同`
    }`,
  'expense-revised': ({ expense, reason }) =>
    `重新认定支出：${expense.title}，${expense.verdict.outcome === 'yes' ? `认定${formatYuan(expense.verdict.value?.recognisedFen ?? 0)}元` : expense.verdict.outcome === 'no' ? '不予认定' : '待补充'}（${reason}）`,
  'ledger-compared': ({ changes }) =>
    changes.length === 0
      ? '台账又与认定时一致'
      : `导入的台账与认定时不同：${changes.map(({ title, cells }) => `${title}（${sayCells(cells)}）`).join('，')}`,
  'expense-kept': ({ change: { title, cells }, reason }) => `台账变化不影响认定，维持原认定：${title}（${sayCells(cells)}）。${reason}`,
};
