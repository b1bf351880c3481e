import { ok, refuse } from '../../kernel/result.ts';
import { ROLE_WORDS } from '../roles.ts';
import type { PerformanceDeed } from './performance-deed.ts';
import { pastDay } from './report-quarter.ts';
import { correctionsOf } from './state.ts';

const clause = 'measures/15';

/** What finance saw by itself. Refuses half a correction, and a day that has passed. */
export const noteSupervision: PerformanceDeed<'noteSupervision'> = {
  decide: ({ supervisions }, { input: { way, findings, what, dueOn }, context: { actor, today } }) => {
    const note = { way, findings, on: today, by: actor.name };
    if (what === undefined && dueOn === undefined) return ok([{ type: 'performance-supervised', supervision: note }]);
    if (what === undefined || dueOn === undefined)
      return refuse('bad-input', '要整改的，请同时写明整改要求和期限；不要整改的，两项都不填', { clause });
    const correction = { id: `finance-${supervisions.length + 1}`, no: '财政', what, owner: 'officer' as const, dueOn, setOn: today };
    return pastDay([correction], today) ?? ok([{ type: 'performance-supervised', supervision: { ...note, correction } }]);
  },
};

/** Says how something behind was put right. Refuses what is not open, and whoever it was not given to. */
export const closeCorrection: PerformanceDeed<'closeCorrection'> = {
  decide: (state, { input: { id, result }, context: { actor } }) => {
    const found = correctionsOf(state).find((each) => each.id === id);
    if (found === undefined || found.done) return refuse('not-found', '没有这项待办的整改，请刷新后重选', { clause });
    if (!actor.roles.includes(found.owner)) return refuse('not-permitted', `这项整改由${ROLE_WORDS[found.owner]}办结`, { clause });
    return ok([{ type: 'performance-correction-closed', id, result }]);
  },
};
