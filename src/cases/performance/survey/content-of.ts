import type { Figure } from '../figures.ts';
import { EVALUATION_ROUNDS } from '../records.ts';
import { CONTENT, SMALLEST_GROUP, SURVEY_MARKS } from './questions.ts';
import type { Survey } from './records.ts';

const total = (counts: readonly number[]): number => counts.reduce((sum, each) => sum + each, 0);

/** Content firms of all that answered the newest survey that was counted, in whole percent, rounded down. Unknown where there is none, or too few answered. */
export function contentOf(surveys: readonly Survey[]): Figure {
  const last = surveys.findLast(({ result }) => result !== undefined);
  if (last?.result === undefined) return { actual: null, says: '还没有统计过满意度调查' };
  const { answered, spreads } = last.result;
  const asked = `${EVALUATION_ROUNDS[last.round]}满意度调查，邀请${last.firms.length}家，收回${answered}份`;
  const counts = spreads?.find(({ question }) => question === 'overall')?.counts;
  if (counts === undefined) return { actual: null, says: `${asked}，不足${SMALLEST_GROUP}份，不作统计` };
  const [content, all] = [total(counts.slice(0, CONTENT)), total(counts)];
  const actual = Math.floor((content * 100) / all);
  const spread = SURVEY_MARKS.map((mark, at) => `${mark}${counts[at] ?? 0}`).join('、');
  return { actual, says: `${asked}：${spread}；${content} ÷ ${all} = ${actual}%（舍到整数）` };
}
