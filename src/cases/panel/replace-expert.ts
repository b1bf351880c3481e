import { ok, refuse } from '../../kernel/result.ts';
import { nextOf } from './draw.ts';
import type { PanelDeed } from './panel-deed.ts';
import { FIELD_WORDS } from './records.ts';

/** The next of the same field by the same draw takes the place, with the reason on record. Refuses where scores are open or nobody is left. */
export const replaceExpert: PanelDeed<'replaceExpert'> = {
  decide: ({ seats, departed, seed, pool }, { input: { expertId, reason }, context: { today } }) => {
    const seat = seats.find((each) => each.expertId === expertId);
    if (seat === undefined) return refuse('not-found', '这位专家不在本次评审组，请刷新后重选');
    if (seat.sheet !== undefined) return refuse('already-done', `${seat.name}已经揭封评分，不能再更换`, { clause: 'measures/11' });
    const gone = [...seats.map((each) => each.expertId), ...departed.map((each) => each.seat.expertId)];
    const next = nextOf(seed, pool, seat.field, gone);
    if (next === undefined)
      return refuse('facts-missing', `${FIELD_WORDS[seat.field]}领域没有候补专家了，请补充专家库后另行组建评审`, { clause: 'measures/11' });
    return ok([{ type: 'expert-replaced', departed: { seat, reason, on: today }, seat: next }]);
  },
};
