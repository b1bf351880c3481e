import { ok, refuse } from '../../kernel/result.ts';
import type { InspectionDeed } from './inspection-deed.ts';
import { isInspector, namedTarget, noneAt } from './named-target.ts';
import { INSPECTING } from './records.ts';

const clause = 'measures/5';

/** What a department that was sent along says for itself (measures/5: the lead and finance inspect together). Refuses whoever was not sent, a second word, and a firm that nobody has been to or that is concluded. */
export const noteDepartmentFinding: InspectionDeed<'noteDepartmentFinding'> = {
  obstacle: (state) => noneAt(state, 'inspected'),
  decide: (state, { input: { caseId, text }, context: { actor, today } }) => {
    const found = namedTarget(state, caseId, ['inspected']);
    if (!found.ok) return found;
    const { name, departmentFindings = [] } = found.value;
    const role = INSPECTING.find((each) => actor.roles.includes(each));
    if (role === undefined || !isInspector(found.value, actor)) return refuse('not-permitted', `您没有被派去检查${name}`, { clause });
    if (departmentFindings.some(({ personId }) => personId === actor.personId))
      return refuse('already-done', '您的意见已经登记，不能改；要补充的，请在结论中写明', { clause });
    const { personId, name: by } = actor;
    return ok([{ type: 'department-finding-noted', caseId, finding: { personId, by, role, text, on: today } }]);
  },
};
