import { ok, refuse } from '../../../kernel/result.ts';
import { EVALUATION_ROUNDS } from '../../performance/records.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { knownOf, selfEvaluationOf } from './prefill-self-evaluation.ts';

const clause = 'measures/14';

/** Takes what a firm says it reached (measures/14), beside what the record says that day. A second one for the round is a correction and needs its reason. */
export const evaluateItself: ProjectDeed<'evaluateItself'> = {
  decide: (state, { input: { reason, problems, ...said }, context: { actor, today, at } }) => {
    const isCorrection = selfEvaluationOf(state, said.round) !== undefined;
    if (isCorrection && reason === undefined) {
      return refuse('already-done', `${EVALUATION_ROUNDS[said.round]}的自评已经报送；要更正请写明更正理由，原来的一并留存`, { clause });
    }
    const onBehalf = actor.roles.includes('firm') ? {} : { onBehalf: true as const };
    const more = { ...(problems !== undefined && { problems }), ...(isCorrection && reason !== undefined && { reason }) };
    const sent = { known: knownOf(state), on: today, at, by: actor.name };
    return ok([{ type: 'self-evaluated', evaluation: { ...said, ...sent, ...onBehalf, ...more } }]);
  },
};
