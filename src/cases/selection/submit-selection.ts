import { ok, refuse, type Refused } from '../../kernel/result.ts';
import { type KnownCase, knownCases, listObstacle } from '../named-projects.ts';
import { byPriority, prioritisedBy } from '../project/application/priority.ts';
import type { SelectionItem } from './acts.ts';
import { basisOf } from './basis-of.ts';
import { passedOverBy } from './passed-over.ts';
import type { SelectionDeed } from './selection-deed.ts';

/** Submits the pilot list for approval (measures/11), who has priority first (measures/6). Refuses a list with anyone on it who is not an applicant meeting every condition, and names them all; one that cites no expert review; and one on paper that passes over who has priority without a reason. */
export const submitSelection: SelectionDeed<'submitSelection'> = {
  decide: (_state, { input, facts }) => {
    const { title, caseIds } = input;
    const { projects } = facts;
    const listed = knownCases(caseIds, projects);
    const refused = listObstacle(caseIds, projects, 'eligible') ?? unfit(listed);
    if (refused) return refused;
    const basis = basisOf(facts, input);
    if (!basis.ok) return basis;
    // A review held here has ranked its firms already, equals by their priority.
    if ('panelId' in basis.value) return ok([{ type: 'selection-submitted', title, items: listed.map(itemOf), basis: basis.value }]);
    const items = listed.map(itemOf).toSorted(byPriority);
    const passed = passedOverBy({ items, waiting: facts.waiting, why: input.passing });
    if (!passed.ok) return passed;
    const passedOver = passed.value;
    return ok([{ type: 'selection-submitted', title, items, basis: basis.value, ...(passedOver && { passedOver }) }]);
  },
};

const itemOf = ({ caseId, state: { application } }: KnownCase): SelectionItem => {
  const { name, creditCode } = application;
  return { caseId, name, creditCode, ...prioritisedBy(application) };
};

function unfit(listed: readonly KnownCase[]): Refused | null {
  const failing = listed.map(({ state }) => state.application).filter(({ verdict }) => verdict.outcome !== 'yes');
  if (failing.length === 0) return null;
  const says = failing.map(({ name, verdict }) => {
    const open = verdict.because.filter(({ holds }) => holds === (verdict.outcome === 'no' ? false : 'unknown'));
    return `${name}（${open.map((reason) => reason.says).join('；')}）`;
  });
  return refuse('policy-says-no', `名单中有企业不符合申报条件或材料未齐，请移出或更正：${says.join('，')}`, { clause: 'measures/11' });
}
