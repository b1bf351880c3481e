import { townshipsOf } from '../../../../policy/townships/index.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** Says in which township of the county the firm works, by its code. Refuses one that is not the county's, and what stands there already. */
export const placeFirm: ProjectDeed<'placeFirm'> = {
  decide: (state, { input: { township }, policy: { county } }) => {
    const found = townshipsOf(county.division).find(({ code }) => code === township);
    if (found === undefined) return refuse('bad-input', `${county.name}没有代码为“${township}”的乡镇，请重新选择`);
    if (state.township === township) return refuse('already-done', `已登记在${found.name}，不用再改`);
    return ok([{ type: 'firm-placed', township }]);
  },
};
