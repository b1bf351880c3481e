import { ok, refuse } from '../../kernel/result.ts';
import type { Person } from '../act-rule.ts';
import type { KnownProject } from '../named-projects.ts';
import type { Staff } from '../needs.ts';
import { PREPARING, PUBLICISING } from '../project/hands.ts';
import type { InspectionDeed } from './inspection-deed.ts';
import { namedTarget, noneAt } from './named-target.ts';
import { INSPECTING } from './records.ts';

/** Acts that prepare a case or approve it: whoever had a hand in one does not inspect its firm. */
const HANDLING = [
  ...PREPARING,
  ...PUBLICISING,
  'listPilot',
  'approvePlan',
  'returnPlan',
  'approveByCounty',
  'returnByCounty',
  'approveByCity',
  'returnByCity',
  'confirmAward',
  'orderPayment',
  'payAward',
] as const;

/** Whether somebody prepared or approved this case. */
const hasHandled = ({ hands }: KnownProject, personId: string): boolean =>
  HANDLING.some((act) => (hands[act] ?? []).some((each: Person) => each.personId === personId));

/** Who may be sent to a firm: people of the offices that inspect, who neither prepared nor approved its case. */
export const freeToInspect = (staff: readonly Staff[], project: KnownProject): readonly Staff[] =>
  staff.filter(({ personId, roles }) => INSPECTING.some((role) => roles.includes(role)) && !hasHandled(project, personId));

/** Sends people to a drawn firm, or others in their place before they have been there. Refuses whoever prepared or approved its case. */
export const assignInspectors: InspectionDeed<'assignInspectors'> = {
  obstacle: (state) => noneAt(state, 'drawn', 'assigned'),
  decide: (state, { input: { caseId, inspectors: wanted }, facts: { projects, staff } }) => {
    const found = namedTarget(state, caseId, ['drawn', 'assigned']);
    if (!found.ok) return found;
    const [named] = projects;
    if (named === undefined || named.state.stage === 'none') return refuse('not-found', '没有这家企业的项目，请刷新后重选');
    const free = freeToInspect(staff, named.state);
    const inspectors = [...new Set(wanted)].map((id) => free.find(({ personId }) => personId === id));
    const known = inspectors.filter((each) => each !== undefined);
    if (known.length < inspectors.length || known.length === 0)
      return refuse('same-person', '检查人员须是各检查部门的在岗人员，且没有经办、审批过这家企业的事项，请另选', { clause: 'measures/16' });
    return ok([{ type: 'inspectors-assigned', caseId, inspectors: known.map(({ personId, name }) => ({ personId, name })) }]);
  },
};
