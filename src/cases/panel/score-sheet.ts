import { refuse, type Refused } from '../../kernel/result.ts';
import type { Criterion, Review } from './records.ts';

const of100 = (...lines: readonly (readonly [string, number])[]): readonly Criterion[] =>
  lines.map(([title, weight]) => ({ title, max: 100, weight }));

/**
 * The sheet where the office sets no other. Measures/11 names the three fields of judgement and no weights: one criterion each
 * and the firm's own foundation, alike. Plan/2.3.2 names the four of a benchmark.
 */
export const DEFAULT_CRITERIA: Readonly<Record<Review, readonly Criterion[]>> = {
  pilot: of100(['转型基础', 25], ['技术方案', 25], ['财务与投入', 25], ['管理与实施能力', 25]),
  benchmark: of100(['基础条件', 25], ['转型效果', 25], ['投入产出', 25], ['可复制性', 25]),
  acceptance: of100(['建设内容完成情况', 40], ['应用效果', 40], ['资料完整', 20]),
};

/** Why these criteria make no sheet: weights that do not come to 100, or one title twice. */
export function sheetObstacle(criteria: readonly Criterion[]): Refused | null {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  if (sum !== 100) return refuse('bad-input', `评分标准的权重合计须为100，现为${sum}，请调整`);
  const titles = new Set(criteria.map(({ title }) => title));
  return titles.size < criteria.length ? refuse('bad-input', '评分标准有重名，请改成不同的名称') : null;
}

/** Why these marks do not fit the sheet: firms or criteria left out, or a mark that is not whole or not within its bounds. */
export function marksObstacle(marks: readonly (readonly number[])[], firms: number, criteria: readonly Criterion[]): Refused | null {
  const isWhole = marks.length === firms && marks.every((row) => row.length === criteria.length);
  if (!isWhole) return refuse('bad-input', '评分表不完整：每家企业、每项标准都要打分');
  const isWithin = marks.every((row) => row.every((mark, at) => Number.isInteger(mark) && mark >= 0 && mark <= (criteria[at]?.max ?? -1)));
  return isWithin ? null : refuse('bad-input', '分数须为整数，且不超过该项满分');
}
