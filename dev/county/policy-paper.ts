import { amountOf } from '../../policy/amount-of.ts';
import type { Policy } from '../../policy/policy.ts';

const NUMERALS = ['', ...'一二三四五六七八九十'];
const chinese = (number: number): string => (number <= 10 ? (NUMERALS[number] ?? '') : `十${NUMERALS[number - 10]}`);

/** What stands above several clauses. */
const HEADINGS: Readonly<Record<string, string>> = {
  'plan/2': '任务',
  'plan/2.1': '打基础',
  'plan/2.2': '抓实施',
  'plan/2.3': '树样板',
  'plan/2.4': '严验收',
  'plan/4': '保障',
  'measures/7': '给多少',
  'measures/12': '怎样拨付',
};

function numbered(id: string, path: readonly number[]): string {
  const last = chinese(path.at(-1) ?? 0);
  if (id.startsWith('measures')) return path.length === 1 ? `第${last}条 ` : `（${last}）`;
  return [`${last}、`, `（${last}）`, `${path.at(-1)}、`][path.length - 1] ?? '';
}

/** A clause's line under its number, after the headings that only now begin. */
function linesOf(id: string, words: string, seen: Set<string>): string[] {
  const path = (id.split('/')[1] ?? '').split('.').map(Number);
  return path.flatMap((_, depth) => {
    const within = path.slice(0, depth + 1);
    const here = `${id.split('/')[0]}/${within.join('.')}`;
    if (here === id) return [`${numbered(id, within)}${words}`];
    if (seen.has(here) || HEADINGS[here] === undefined) return [];
    seen.add(here);
    return [`${numbered(id, within)}${HEADINGS[here]}`];
  });
}

/**
 * A paper numbered as official texts are, in this repository's own words: each clause by its summary and its figures. For the
 * demonstration county, which must not show words that nobody issued as if somebody had.
 */
export function policyPaper({ clauses, parameters }: Policy): string {
  const figures = Map.groupBy(Object.values(parameters), ({ clause }) => clause);
  const seen = new Set<string>();
  const wordsOf = (id: Policy['clauses'][number]['id'], says: string): string =>
    `${[says, ...(figures.get(id) ?? []).map((each) => `${each.says} ${amountOf(each)}`)].join('；')}。`;
  const of = (document: string): string[] =>
    clauses.filter(({ id }) => id.startsWith(document)).flatMap(({ id, says }) => linesOf(id, wordsOf(id, says), seen));
  const annex = clauses.find(({ id }) => id === 'annex1')?.says ?? '';
  return [
    '样例县数字化转型方案（样例文本，逐条改写，不是正式文件）',
    ...of('plan/'),
    '附件1：',
    `${annex}。`,
    '附件2：',
    '样例县专项资金办法（样例文本）',
    ...of('measures/'),
    '',
  ].join('\n');
}
