/**
 * A clause of the programme's text: `measures/7.1` is 办法第七条（一）, `plan/2.4.3` is 方案二（四）3,
 * `annex1` is 附件1. Whether a clause exists is known by the pack (its `clauses.ts`), not by this type.
 */
export type ClauseId = `measures/${string}` | `plan/${string}` | 'annex1';

const ARTICLES = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
  '十七',
  '十八',
  '十九',
  '二十',
];
const numeral = (text: string | undefined): string => ARTICLES[Number(text) - 1] ?? String(text);

/** `measures/7.1` → `办法第七条（一）`; `plan/2.4.3` → `方案二（四）3`. For people. */
export function citeClause(clause: ClauseId): string {
  if (clause === 'annex1') return '附件1';
  const [source, first, second, third] = clause.split(/[/.]/);
  const head = source === 'measures' ? `办法第${numeral(first)}条` : `方案${numeral(first)}`;
  return `${head}${second === undefined ? '' : `（${numeral(second)}）`}${third ?? ''}`;
}
