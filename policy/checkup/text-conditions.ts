import { citeClause } from '../../src/kernel/clause.ts';
import { normalise } from '../wording/normalise.ts';
import type { ClauseWording } from '../wording/split-wording.ts';
import type { CheckupFinding } from './finding.ts';

/** A clause that says what whoever applies must meet: by its title, or by how its text begins. */
const ASKS_APPLICANTS = /(?:申报|申请)[^。;:]{0,12}(?:条件|须|应|需)/u;
/** What can only be true once the work is done. */
const COMES_LATER = /[^,。;:、]*(?:通过验收|验收合格|完成(?:改造)?任务|完成(?:数字化)?改造|竣工|通过(?:终期)?绩效评价)/gu;

/** Conditions of applying, in an imported text, that only hold after the work was done or accepted. */
export const conditionsTooEarly = (clauses: readonly ClauseWording[]): CheckupFinding[] =>
  clauses.flatMap(({ id, title, text }): CheckupFinding[] => {
    const body = normalise(text);
    const head = body.split(/[。;:]/u)[0] ?? '';
    if (!ASKS_APPLICANTS.test(normalise(title)) && !ASKS_APPLICANTS.test(head)) return [];
    const later = [...body.matchAll(COMES_LATER)].map(([words]) => `“${words}”`);
    if (later.length === 0) return [];
    return [
      {
        rule: 'text-condition-before-its-time',
        kind: 'contradiction',
        clauses: [id],
        says: `${citeClause(id)}是申报条件，却写了${later.join('、')}，申报时谁也做不到`,
        mend: '把这几项移到兑付的条件里',
      },
    ];
  });
