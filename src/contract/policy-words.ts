import type { ClauseChange } from '../../policy/wording/compare-wording.ts';
import type { Touch } from './policy-views.ts';

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
