import { ok, refuse, type Refused } from '../../kernel/result.ts';
import { knownSeed } from '../draw.ts';
import { knownCases, listObstacle } from '../named-projects.ts';
import { prioritisedBy } from '../project/application/priority.ts';
import type { ProjectStage } from '../project/stages.ts';
import { type Reviewed, sortExperts } from './candidates.ts';
import { listDigestOf } from './draw.ts';
import type { PanelInputs } from './inputs.ts';
import type { PanelDeed } from './panel-deed.ts';
import { type Candidate, type Excluded, type Field, FIELD_WORDS, FIELDS, REVIEW_CLAUSES, type Review } from './records.ts';
import { DEFAULT_CRITERIA, sheetObstacle } from './score-sheet.ts';

/** Where the firms of a review stand: confirmed applicants, those already paid, those whose acceptance was asked for. */
const STAGE: Readonly<Record<Review, ProjectStage>> = { pilot: 'eligible', benchmark: 'paid', acceptance: 'accepting' };

/**
 * Fixes what is reviewed, by which sheet, and who may be drawn, before the seed is known (measures/11). Refuses firms at another
 * stage, a sheet that does not come to 100, a field without enough experts free of ties, a seed of today or before.
 */
export const convenePanel: PanelDeed<'convenePanel'> = {
  decide: (_state, { input, facts: { projects, experts }, context: { actor, today } }) => {
    const { review, title, caseIds, criteria = DEFAULT_CRITERIA[review], seedSource, seedOn } = input;
    const refused = listObstacle(caseIds, projects, STAGE[review]) ?? sheetObstacle(criteria) ?? knownSeed(seedOn, today);
    if (refused) return refused;
    const firms = knownCases(caseIds, projects).map(({ caseId, state: { application } }): Reviewed => {
      const { name, creditCode, phone } = application;
      // Whether works are accepted is no question of who is supported first.
      const prioritised = review === 'acceptance' ? {} : prioritisedBy(application);
      return { caseId, name, creditCode, ...prioritised, ...(phone !== undefined && { phone }) };
    });
    const { pool, excluded } = sortExperts(experts, firms, actor.personId);
    const places = placesOf(input);
    const short = tooFew(places, pool, excluded, review);
    if (short) return short;
    const reviewed = firms.map(({ phone: _phone, ...firm }) => firm);
    const listed = { pool, excluded, listDigest: listDigestOf(pool) };
    return ok([{ type: 'panel-convened', review, title, firms: reviewed, criteria, places, ...listed, seedSource, seedOn }]);
  },
};

const placesOf = ({ technology, finance, management }: PanelInputs['convenePanel']): Record<Field, number> => ({
  technology,
  finance,
  management,
});

/** Every field is present, and every one can be filled. */
function tooFew(
  places: Readonly<Record<Field, number>>,
  pool: readonly Candidate[],
  excluded: readonly Excluded[],
  review: Review,
): Refused | null {
  const clause = REVIEW_CLAUSES[review];
  if (FIELDS.some((field) => places[field] < 1)) return refuse('policy-says-no', '技术、财务、管理三个领域都须有专家', { clause });
  const short = FIELDS.map((field) => ({ field, has: pool.filter((each) => each.field === field).length })).filter(
    ({ field, has }) => has < places[field],
  );
  if (short.length === 0) return null;
  const says = short.map(({ field, has }) => `${FIELD_WORDS[field]}领域要${places[field]}人，可抽${has}人`).join('；');
  const why = excluded.map(({ name, says: reason }) => `${name}：${reason}`).join('；');
  return refuse('facts-missing', `${says}。请补充专家库或减少人数。${why === '' ? '' : `不能抽取的：${why}`}`, { clause });
}
