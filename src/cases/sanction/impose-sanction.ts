import { byEndOf } from '../../kernel/day.ts';
import { ok, refuse } from '../../kernel/result.ts';
import type { SanctionDeed } from './sanction-deed.ts';

const clause = 'measures/17';

/** Puts the measures in force as the provider was told of them. Refuses while it may still answer and has not, and a bar that would be over already. */
export const imposeSanction: SanctionDeed<'imposeSanction'> = {
  obstacle: ({ statements, sanctioned: { answerBy, until } }, { context: { today } }) => {
    if (statements.length === 0 && today <= answerBy)
      return refuse('policy-says-no', `服务商可以在${byEndOf(answerBy)}陈述申辩，期满或陈述之后再处理`, { clause });
    return until !== undefined && until <= today ? refuse('bad-input', '取消合作资格的截止日期已过，请另行立案', { clause }) : null;
  },
  decide: (_state, { input: { opinion } }) => ok([{ type: 'sanction-imposed', opinion }]),
};
