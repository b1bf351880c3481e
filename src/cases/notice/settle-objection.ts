import { ok, refuse } from '../../kernel/result.ts';
import type { NoticeDeed } from './notice-deed.ts';

/** Closes an objection after it was looked into (measures/11). Refuses one that does not exist or is closed. */
export const settleObjection: NoticeDeed<'settleObjection'> = {
  decide: ({ objections }, { input: { objectionId, upheld, reply }, context: { today } }) => {
    const objection = objections.find(({ id }) => id === objectionId);
    if (objection === undefined) return refuse('not-found', '没有这条异议，请刷新后重选');
    if (objection.settledOn !== undefined) return refuse('already-done', '这条异议已办结，结论不能更改');
    return ok([{ type: 'objection-settled', objectionId, settledOn: today, upheld, reply }]);
  },
};
