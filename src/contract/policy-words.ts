import type { ClauseChange } from '../../policy/wording/compare-wording.ts';
import { formatDay } from '../kernel/day.ts';
import type { StandingFigure, Touch } from './policy-views.ts';

/** What became of a clause, for people. */
export const CHANGE_WORDS: Readonly<Record<ClauseChange['status'], string>> = {
  unchanged: '未变',
  changed: '变动',
  added: '新增',
  removed: '删除',
  moved: '移动',
};

/** What a change touches, for people. */
export const TOUCH_WORDS: Readonly<Record<Touch['kind'], string>> = {
  rule: '规则',
  parameter: '数额',
  reading: '口径',
  test: '测试',
  act: '办理',
  deadline: '期限',
  register: '台账',
  document: '文书',
  page: '页面',
  obligation: '要求',
};

/** The text's own number and the next day that counts: `目标 10 家，2027年3月31日前，逾期 1 家`; empty where there is neither. */
export function sayBounds({ unit, target, dueOn, overdue }: StandingFigure): string {
  const parts = [
    ...(target === null ? [] : [`目标 ${target} ${unit}`]),
    ...(dueOn === null ? [] : [`${formatDay(dueOn)}前`]),
    ...(overdue === 0 ? [] : [`逾期 ${overdue} ${unit}`]),
  ];
  return parts.join('，');
}
