import { formatDay } from '../../../kernel/day.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { findRating } from './find-rating.ts';

const clause = 'measures/9';

/**
 * The firm says under its own name how it was served on one contract. Said again the last counts, until a rating that used it was told to the
 * provider. Refuses a contract that is not on file, and the firm as its own provider.
 */
export const rateService: ProjectDeed<'rateService'> = {
  obstacle: ({ contracts = [], application }) =>
    contracts.some(({ party }) => party.creditCode !== application.creditCode)
      ? null
      : refuse('facts-missing', '还没有登记与服务商的合同，没有可以评价的', { clause }),
  decide: (state, { input, facts: { toldOn }, context: { actor, today } }) => {
    const { provider, number } = input;
    const isOnFile = (state.contracts ?? []).some(({ party, number: each }) => party.creditCode === provider && each === number);
    if (!isOnFile) return refuse('not-found', '没有登记过这份合同，请从“我的项目”重新进入', { clause });
    if (provider === state.application.creditCode) return refuse('policy-says-no', '企业不能评价自己', { clause });
    const earlier = findRating(state, input);
    if (earlier && toldOn !== undefined && earlier.on <= toldOn)
      return refuse('already-done', `${formatDay(toldOn)}告知服务商的绩效评价已经用了这次评价，不能再改`, { clause });
    return ok([{ type: 'service-rated', rating: { ...input, by: actor.name, on: today } }]);
  },
};
