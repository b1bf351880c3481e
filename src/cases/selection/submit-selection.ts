import { ok, refuse, type Refused } from '../../kernel/result.ts';
import { type KnownCase, knownCases, listObstacle } from '../named-projects.ts';
import { basisOf } from './basis-of.ts';
import type { SelectionDeed } from './selection-deed.ts';

/** Submits the pilot list for approval (measures/11). Refuses a list with anyone on it who is not an applicant meeting every condition, and names them all; and one that cites no expert review. */
export const submitSelection: SelectionDeed<'submitSelection'> = {
  decide: (_state, { input, facts }) => {
    const { title, caseIds } = input;
    const { projects } = facts;
    const listed = knownCases(caseIds, projects);
    const refused = listObstacle(caseIds, projects, 'eligible') ?? unfit(listed);
    if (refused) return refused;
    const items = listed.map(({ caseId, state: { application } }) => ({
      caseId,
      name: application.name,
      creditCode: application.creditCode,
    }));
    const basis = basisOf(facts, input);
    return basis.ok ? ok([{ type: 'selection-submitted', title, items, basis: basis.value }]) : basis;
  },
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
