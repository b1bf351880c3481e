import { formatDay } from '../../kernel/day.ts';
import type { PerformanceEvent } from './acts.ts';
import { ASPECTS, BOUNDS, GOAL_GROUPS, type GoalLine } from './records.ts';

/** 数量指标 完成改造的企业 ≥ 10家 */
export const sayGoal = ({ aspect, name, bound, target, unit }: GoalLine): string =>
  `${ASPECTS[aspect].says} ${name} ${BOUNDS[bound]} ${target}${unit}`;
/** 产出：数量指标 */
export function aspectWord({ aspect }: Pick<GoalLine, 'aspect'>): string {
  const { group, says } = ASPECTS[aspect];
  return `${GOAL_GROUPS[group]}：${says}`;
}

/** One sentence for people on what happened. */
export function performanceSentence(event: PerformanceEvent): string {
  switch (event.type) {
    case 'performance-goals-drafted':
      return `按指标文件${event.fund.docNo}编制绩效目标${event.goals.lines.length}项，须在${formatDay(event.fund.dueOn)}前报财政局`;
    case 'performance-goals-revised':
      return `修改绩效目标，现有${event.goals.lines.length}项`;
    case 'performance-goals-approved':
      return '批准绩效目标，报县财政局审核备案';
    case 'performance-goals-returned':
      return `退回绩效目标：${event.reason}`;
    case 'performance-goals-accepted':
      return `县财政局准予绩效目标备案：${event.opinion}`;
    case 'performance-goals-refused':
      return `县财政局审核退回绩效目标：${event.reason}`;
    case 'performance-adjustment-proposed':
      return `申请调整绩效目标：${event.adjustment.reason}`;
    case 'performance-adjustment-approved':
      return `批准调整绩效目标，依据：${event.basis}`;
    case 'performance-adjustment-refused':
      return `不同意调整绩效目标：${event.reason}`;
  }
}
