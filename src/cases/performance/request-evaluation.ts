import { formatDay } from '../../kernel/day.ts';
import { ok, refuse, type Refused } from '../../kernel/result.ts';
import type { Context } from '../act-rule.ts';
import type { PerformanceDeed } from './performance-deed.ts';
import { EVALUATION_ROUNDS, type EvaluationRound, type Level, type LevelAnswer, LEVELS } from './records.ts';
import { findRequest, type KnownPerformance, levelsToAsk } from './state.ts';

const clause = 'plan/3.4';

/** Hands an approved evaluation up to the city and the region's centre, with its letter and its papers; again only to whoever sent it back. */
export const requestEvaluation: PerformanceDeed<'requestEvaluation'> = {
  decide: (state, { input, context: { actor, today } }) => {
    const { round } = input;
    if (!state.evaluations.some((each) => each.round === round))
      return refuse('wrong-stage', `${EVALUATION_ROUNDS[round]}还没有审定，审定以后再提交申请`, { clause });
    const to = levelsToAsk(state, round);
    if (to.length === 0) return refuse('already-done', `${EVALUATION_ROUNDS[round]}的申请已经提交，请等待答复`, { clause });
    return ok([{ type: 'performance-evaluation-requested', request: { ...input, on: today, by: actor.name, to, answers: {} } }]);
  },
};

type At = { readonly round: EvaluationRound; readonly level: Level };
/** Why this person may not answer for that level now: not of it, nothing before it, or another step is next. */
function notWaiting(state: KnownPerformance, { round, level }: At, { actor }: Context, after: LevelAnswer['is'] | null): Refused | null {
  if (!actor.roles.includes(level)) return refuse('not-permitted', `这里由${LEVELS[level]}办理`, { clause });
  const request = findRequest(state, round, level);
  if (request === undefined) return refuse('not-found', `还没有向${LEVELS[level]}提交${EVALUATION_ROUNDS[round]}申请`, { clause });
  const stands = request.answers[level]?.is ?? null;
  if (stands === after) return null;
  if (stands === null) return refuse('wrong-stage', '请先受理，再出具评价结论', { clause });
  return refuse('already-done', '这份申请已经答复过，请刷新页面', { clause });
}

const answered = ({ round, level }: At, answer: LevelAnswer) =>
  ok([{ type: 'performance-request-answered' as const, round, level, answer }]);

/** Takes the papers as complete. */
export const receiveRequest: PerformanceDeed<'receiveRequest'> = {
  decide: (state, { input, context }) =>
    notWaiting(state, input, context, null) ?? answered(input, { is: 'received', on: context.today, by: context.actor.name }),
};

/** Sends the papers back before they are taken: the county hands them up again. */
export const returnRequest: PerformanceDeed<'returnRequest'> = {
  decide: (state, { input, context }) =>
    notWaiting(state, input, context, null) ??
    answered(input, { is: 'returned', on: context.today, by: context.actor.name, reason: input.reason }),
};

/** What that level came to. Refuses a paper of a day to come, or from before the request. */
export const concludeRequest: PerformanceDeed<'concludeRequest'> = {
  decide: (state, { input, context }) => {
    const waits = notWaiting(state, input, context, 'received');
    if (waits) return waits;
    const { round, level, ...conclusion } = input;
    const { today: on, actor } = context;
    const from = findRequest(state, round, level)?.on ?? on;
    if (conclusion.concludedOn < from || conclusion.concludedOn > on)
      return refuse('bad-input', `结论日期须在提交申请（${formatDay(from)}）之后、今天（${formatDay(on)}）之前`, { clause });
    return answered(input, { is: 'concluded', on, by: actor.name, conclusion });
  },
};
