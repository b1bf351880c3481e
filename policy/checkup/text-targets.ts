import { citeClause } from '../../src/kernel/clause.ts';
import { normalise } from '../wording/normalise.ts';
import type { ClauseWording } from '../wording/split-wording.ts';
import type { CheckupFinding } from './finding.ts';

/** 推动 10 家…，其中…8 家、…2 家: a whole, and what it is made up of until the next comma. */
const WHOLE = /(\d+)(家|个|人|项|名)([^。;]*?)其中:?([^,。;]*)/gu;

/** Targets of an imported text whose parts do not come to the whole. */
export const targetsOff = (clauses: readonly ClauseWording[]): CheckupFinding[] =>
  clauses.flatMap(({ id, title, text }) =>
    [...normalise(`${title}。${text}`).matchAll(WHOLE)].flatMap(({ 1: whole = '', 2: unit = '', 4: list = '' }): CheckupFinding[] => {
      const parts = [...list.matchAll(new RegExp(`(\\d+)${unit}`, 'gu'))].map(([, count]) => Number(count));
      const sum = parts.reduce((total, count) => total + count, 0);
      if (parts.length < 2 || sum === Number(whole)) return [];
      return [
        {
          rule: 'text-targets-add-up',
          kind: 'contradiction',
          clauses: [id],
          says: `${citeClause(id)}写了 ${whole}${unit}，其中 ${parts.map((count) => `${count}${unit}`).join('、')}，合计 ${sum}${unit}，对不上`,
          mend: '改总数或改分项，使两边相等',
        },
      ];
    }),
  );
