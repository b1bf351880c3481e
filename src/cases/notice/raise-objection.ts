import { ok, refuse } from '../../kernel/result.ts';
import type { NoticeDeed } from './notice-deed.ts';

/** Anyone objects to an item or to the whole list while the notice is open (measures/11). Refuses a firm that is not on the list. */
export const raiseObjection: NoticeDeed<'raiseObjection'> = {
  decide: ({ items, objections }, { input: { caseId, text, name, phone }, context: { today } }) => {
    if (caseId !== undefined && !items.some((item) => item.caseId === caseId))
      return refuse('bad-input', '所选企业不在本次公示名单中，请重新选择');
    const aim = caseId === undefined ? {} : { caseId };
    return ok([
      { type: 'objection-raised', objection: { id: String(objections.length + 1), ...aim, raisedOn: today, text, from: { name, phone } } },
    ]);
  },
};
