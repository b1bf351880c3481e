import { citeClause } from '../../src/kernel/clause.ts';
import { normalise } from '../wording/normalise.ts';
import type { ClauseWording } from '../wording/split-wording.ts';
import type { CheckupFinding } from './finding.ts';

/** 服务商及龙头企业申报条件: the kinds of applicants that a title names. */
const NAMED = /[一-龥]*?(?:企业|服务商|机构|单位|平台)/gu;
const WHAT_ABOUT = /申报|条件|标准|要求/u;

/** Titles that promise conditions for somebody of whom the clause then says nothing. */
export const titlesUnkept = (clauses: readonly ClauseWording[]): CheckupFinding[] =>
  clauses.flatMap(({ id, title, text }) => {
    const [head, body] = [normalise(title), normalise(text)];
    if (!WHAT_ABOUT.test(head)) return [];
    const named = head.split(/[、及和与]/u).flatMap((part) => part.match(NAMED) ?? []);
    // One of a kind is the clause's own subject; what it is called there may differ.
    if (named.length < 2) return [];
    return named
      .filter((name) => !body.includes(name))
      .map((name): CheckupFinding => ({
        rule: 'text-title-unkept',
        kind: 'gap',
        clauses: [id],
        says: `${citeClause(id)}的标题说到“${name}”，正文一句也没有写它`,
        mend: `补写${name}的条件，或从标题里去掉`,
      }));
  });
