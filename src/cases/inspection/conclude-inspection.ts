import { formatDay } from '../../kernel/day.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { INSPECTED_STAGES } from './announce-inspection.ts';
import type { InspectionDeed } from './inspection-deed.ts';
import { isInspector, namedTarget, noneAt } from './named-target.ts';
import type { FindingSet } from './records.ts';

const clause = 'measures/16';

/** Ends the inspection of one firm: in order, or something to be put right until a day. Refuses a finding without a day, a day that has passed, and whoever was sent to the firm, also where another entered the record. */
export const concludeInspection: InspectionDeed<'concludeInspection'> = {
  obstacle: (state) => noneAt(state, 'inspected'),
  decide: (state, { input: { caseId, opinion, finding: text, dueOn }, facts: { projects }, context: { actor, today } }) => {
    const found = namedTarget(state, caseId, ['inspected']);
    if (!found.ok) return found;
    if (isInspector(found.value, actor))
      return refuse('same-person', `${actor.name}被派去检查了${found.value.name}，结论须由另一人作出`, { clause });
    if ((text === undefined) !== (dueOn === undefined))
      return refuse('bad-input', '要整改的，请同时写明整改内容和期限；不要整改的，两项都不填', { clause });
    if (dueOn !== undefined && dueOn <= today) return refuse('bad-input', `整改期限须在今天（${formatDay(today)}）以后`, { clause });
    const finding: FindingSet | undefined = text === undefined || dueOn === undefined ? undefined : { text, dueOn };
    const conclusion = { opinion, by: actor.name, on: today, ...(finding && { finding }) };
    const [named] = projects;
    const isFiled = named !== undefined && INSPECTED_STAGES.includes(named.state.stage);
    return ok([{ type: 'inspection-concluded', caseId, isFiled, conclusion }]);
  },
};
