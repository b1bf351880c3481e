import { ok, refuse } from '../../kernel/result.ts';
import type { Actor } from '../act-rule.ts';
import type { BroughtBy } from '../device-claims.ts';
import type { InspectionEvent } from './acts.ts';
import type { InspectionDeed } from './inspection-deed.ts';
import { noneAt } from './named-target.ts';
import { recordInspection } from './record-inspection.ts';
import { recordRefusal } from './record-refusal.ts';

const clause = 'measures/16';

const withBringer = (event: InspectionEvent, broughtBy: BroughtBy): InspectionEvent => {
  if (event.type === 'inspection-recorded') return { ...event, record: { ...event.record, broughtBy } };
  return event.type === 'cooperation-refused' ? { ...event, refusal: { ...event.refusal, broughtBy } } : event;
};

/**
 * The office enters what an inspector brought from the spot as a file (measures/16): the inspector's record, and beside it who entered it from which
 * file. Follows only from the file itself. Refuses an inspector who was not sent to the firm, and all that the inspector would be refused.
 */
export const bringInspection: InspectionDeed<'bringInspection'> = {
  obstacle: (state) => noneAt(state, 'assigned'),
  decide: (state, { input: { caseId, inspector, pack, said }, context, ...given }) => {
    const sent = state.targets.find((each) => each.caseId === caseId)?.inspectors?.find(({ personId }) => personId === inspector);
    if (sent === undefined)
      return refuse('not-permitted', '文件里的检查人员没有被派去这家企业，或者已改派：请与发起检查的人核对', { clause });
    const actor: Actor = { ...sent, roles: [], secondFactor: false };
    const asInspector = { ...given, context: { ...context, actor } };
    const recorded =
      said.act === 'recordInspection'
        ? recordInspection.decide(state, { ...asInspector, input: { ...said.input, caseId } })
        : recordRefusal.decide(state, { ...asInspector, input: { ...said.input, caseId } });
    return recorded.ok ? ok(recorded.value.map((event) => withBringer(event, { name: context.actor.name, pack }))) : recorded;
  },
};
