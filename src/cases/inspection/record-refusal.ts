import { ok } from '../../kernel/result.ts';
import { withClaims } from '../device-claims.ts';
import type { InspectionDeed } from './inspection-deed.ts';
import { inspectedBy, ofInspector } from './named-target.ts';
import { dayObstacle } from './record-inspection.ts';

/** A firm would not be inspected: such a firm is not supported (measures/10, measures/16). What follows is decided on its own case, after it was heard. */
export const recordRefusal: InspectionDeed<'recordRefusal'> = {
  obstacle: (state, { context: { actor } }) => ofInspector(state, actor),
  decide: (state, { input: { caseId, on, persons, what, ...claims }, facts: { papers }, context: { actor, today } }) => {
    const found = inspectedBy(state, caseId, actor);
    if (!found.ok) return found;
    const shown = dayObstacle(state, on, today) ?? withClaims(claims, papers, 'measures/16');
    if (!shown.ok) return shown;
    return ok([{ type: 'cooperation-refused', caseId, refusal: { on, persons, what, ...shown.value, by: actor.name } }]);
  },
};
