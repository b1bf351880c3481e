import { type ClauseId, citeClause } from '../../src/kernel/clause.ts';
import { normalise } from '../wording/normalise.ts';
import type { ClauseWording } from '../wording/split-wording.ts';
import { type CheckupFinding, uniqueClauses } from './finding.ts';

/** A sentence that says what the fund is made of: a definition, or money put together. */
const SAYS_OF_WHAT = /专项资金[^。]*是指|(?:统筹|整合)[^。]*资金[^。]*专项资金|专项资金由[^。]*(?:组成|构成)/u;
/** A level of government whose money it is: 自治区下达, 县级配套. 本县 is a place, 自治区标准 is no money. */
const WHOSE = /(中央|国家|自治区|省|市|县)(?:级|本级|财政)*(?:下达|安排|拨付|拨款|奖补|配套|补助)/gu;

type Made = { readonly clause: ClauseId; readonly of: ReadonlySet<string> };

function madeIn({ id, title, text }: ClauseWording): Made[] {
  const sentences = normalise(`${title}。${text}`)
    .split('。')
    .filter((words) => SAYS_OF_WHAT.test(words));
  const of = new Set(sentences.flatMap((words) => [...words.matchAll(WHOSE)].map(([, level = '']) => level)));
  return of.size === 0 ? [] : [{ clause: id, of }];
}

/** Whether an imported text makes its fund of the same money wherever it says of what it is made. */
export function fundsDiffer(clauses: readonly ClauseWording[]): CheckupFinding[] {
  const made = clauses.flatMap(madeIn);
  const disputed = [...new Set(made.flatMap(({ of }) => [...of]))].filter((level) => made.some(({ of }) => !of.has(level)));
  if (disputed.length === 0) return [];
  const quotes = made.map(({ clause, of }) => `${citeClause(clause)}说的是${[...of].join('、')}的`);
  return [
    {
      rule: 'text-fund-sources-differ',
      kind: 'contradiction',
      clauses: uniqueClauses(made.map(({ clause }) => clause)),
      says: `原文里专项资金是哪一级的钱，几处说法不一：${quotes.join('，')}`,
      mend: `写明${disputed.join('、')}的钱算不算专项资金，各项比例按哪个总数算`,
    },
  ];
}
