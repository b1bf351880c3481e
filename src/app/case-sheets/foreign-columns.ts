import { PROJECT_ACTS, type ProjectAct } from '../../cases/project/acts.ts';
import type { KeptSheet } from '../../intake/index.ts';

/** What people like to add to a list, and no list decides. */
const DECIDED: readonly (readonly [RegExp, ProjectAct])[] = [
  [/拨付|拨款/, 'payAward'],
  [/补助|核定/, 'confirmAward'],
  [/认定/, 'registerExpense'],
  [/验收/, 'passAcceptance'],
  [/等级|评测/, 'assessLevel'],
  [/审定|审批/, 'approvePlan'],
];

function say(head: string): string {
  const act = DECIDED.find(([word]) => word.test(head))?.[1];
  const why = act === undefined ? '不是本表的列，或者重复了' : `由“${PROJECT_ACTS[act].label}”决定，不能在表里改`;
  return `“${head}”${why}，没有采用；请删去这一列`;
}

/** Filled columns that the sheet does not have, each by its name and with what decides it. */
export const sayForeign = ({ rows }: KeptSheet): readonly string[] => [...new Set(rows.flatMap(({ foreign }) => foreign))].map(say);
