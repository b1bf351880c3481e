import { formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { LEVEL_WORDS } from '../../../kernel/level-words.ts';
import type { Plan, PlanLine } from './records.ts';
import { CATEGORY_WORDS, WORKS_WORDS } from './words.ts';

const supplierOf = ({ supplier }: PlanLine): string => supplier?.name ?? '未定';

function lineChanges(old: PlanLine, line: PlanLine): string[] {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['内容', old.what, line.what],
    ['改造类别', WORKS_WORDS[old.works], WORKS_WORDS[line.works]],
    ['支出类别', CATEGORY_WORDS[old.category], CATEGORY_WORDS[line.category]],
    ['供应商', supplierOf(old), supplierOf(line)],
    ['计划金额', `${formatYuan(old.plannedFen)}元`, `${formatYuan(line.plannedFen)}元`],
    ['完成日期', formatDay(old.dueOn), formatDay(line.dueOn)],
  ];
  return pairs.flatMap(([head, from, to]) => (from === to ? [] : [`第${line.no}项${head}：${from} → ${to}`]));
}

/** What a newer plan says otherwise than an older one, one sentence a difference; none where they are alike. */
export function diffPlans(old: Plan, plan: Plan): readonly string[] {
  const before = new Map(old.lines.map((line) => [line.no, line]));
  const kept = new Set(plan.lines.map(({ no }) => no));
  return [
    ...(old.content === plan.content ? [] : [`改造内容：${old.content} → ${plan.content}`]),
    ...(old.targetLevel === plan.targetLevel ? [] : [`目标等级：${LEVEL_WORDS[old.targetLevel]} → ${LEVEL_WORDS[plan.targetLevel]}`]),
    ...plan.lines.flatMap((line) => {
      const was = before.get(line.no);
      return was === undefined ? [`新增第${line.no}项：${line.what}，${formatYuan(line.plannedFen)}元`] : lineChanges(was, line);
    }),
    ...old.lines.flatMap((line) => (kept.has(line.no) ? [] : [`删去第${line.no}项：${line.what}，${formatYuan(line.plannedFen)}元`])),
  ];
}
