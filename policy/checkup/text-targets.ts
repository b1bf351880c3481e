import { type ClauseId, citeClause } from '../../src/kernel/clause.ts';
import { normalise } from '../wording/normalise.ts';
import type { ClauseWording } from '../wording/split-wording.ts';
import type { CheckupFinding } from './finding.ts';

/** 推动 10 家…，其中…8 家、…2 家: a whole, and what it is made up of until the next comma. */
const WHOLE = /(\d+)(家|个|人|项|名)([^。;]*?)其中:?([^,。;]*)/gu;

/** A whole and its parts, as a text states them. */
export type StatedWhole = { readonly clause: ClauseId; readonly whole: number; readonly unit: string; readonly parts: readonly number[] };

/** Every 10 家…，其中…8 家、…2 家 of an imported text; a whole with fewer than two parts is none. */
export const readWholes = (clauses: readonly ClauseWording[]): StatedWhole[] =>
  clauses.flatMap(({ id, title, text }) =>
    [...normalise(`${title}。${text}`).matchAll(WHOLE)].flatMap(({ 1: whole = '', 2: unit = '', 4: list = '' }): StatedWhole[] => {
      const parts = [...list.matchAll(new RegExp(`(\\d+)${unit}`, 'gu'))].map(([, count]) => Number(count));
      return parts.length < 2 ? [] : [{ clause: id, whole: Number(whole), unit, parts }];
    }),
  );

/** Targets of an imported text whose parts do not come to the whole. */
export const targetsOff = (clauses: readonly ClauseWording[]): CheckupFinding[] =>
  readWholes(clauses).flatMap(({ clause, whole, unit, parts }): CheckupFinding[] => {
    const sum = parts.reduce((total, count) => total + count, 0);
    if (sum === whole) return [];
    return [
      {
        rule: 'text-targets-add-up',
        kind: 'contradiction',
        clauses: [clause],
        says: `${citeClause(clause)}写了 ${whole}${unit}，其中 ${parts.map((count) => `${count}${unit}`).join('、')}，合计 ${sum}${unit}，对不上`,
        mend: '改总数或改分项，使两边相等',
      },
    ];
  });
