import { formatDay } from '../../../kernel/day.ts';
import { ok, refuse, type Refused } from '../../../kernel/result.ts';
import type { PerformanceDeed } from '../performance-deed.ts';
import type { EvaluationRound } from '../records.ts';
import { findSurvey, type KnownPerformance } from '../state.ts';
import { countBox } from './ballot-box.ts';
import type { Survey } from './records.ts';

const clause = 'measures/15';
const none = (): Refused => refuse('not-found', '没有这一次满意度调查，请刷新页面', { clause });

/** Asks every pilot firm of today. Refuses a second survey of the round, a last day that is not to come, and a county without pilots. */
export const openSurvey: PerformanceDeed<'openSurvey'> = {
  decide: (state, { input: { round, closesOn }, facts: { figures }, context: { today } }) => {
    if (findSurvey(state, round)) return refuse('already-done', '这一次满意度调查已经发起过', { clause });
    if (closesOn <= today) return refuse('bad-input', `截止日期须在今天（${formatDay(today)}）以后`, { clause });
    const firms = figures.pilots.map(({ application: { creditCode, name } }) => ({ creditCode, name }));
    if (firms.length === 0) return refuse('facts-missing', '还没有试点企业，没有可以调查的对象', { clause });
    return ok([{ type: 'performance-survey-opened', survey: { round, opensOn: today, closesOn, firms, handed: [] } }]);
  },
};

/** The survey of the round while it can be answered; else why not. */
function findOpen(state: KnownPerformance, round: EvaluationRound, today: Survey['closesOn']): Survey | Refused {
  const survey = findSurvey(state, round);
  if (survey === undefined) return none();
  return today <= survey.closesOn ? survey : refuse('wrong-stage', `调查已于${formatDay(survey.closesOn)}截止`, { clause });
}

/** An officer takes a firm's link, to pass it on: said openly, since whoever has a link can answer. Refuses a firm that was not asked. */
export const handSurveyLink: PerformanceDeed<'handSurveyLink'> = {
  decide: (state, { input: { round, creditCode }, context: { today } }) => {
    const survey = findOpen(state, round, today);
    if ('ok' in survey) return survey;
    const firm = survey.firms.find((each) => each.creditCode === creditCode);
    if (firm === undefined) return refuse('not-found', '这家企业不在调查名单上，请刷新页面后重选', { clause });
    if (survey.handed.includes(creditCode)) return refuse('already-done', '这家企业的链接已经代领，可以在名单中查看', { clause });
    return ok([{ type: 'performance-survey-link-handed', round, firm }]);
  },
};

/** Takes what the answers came to on file. Refuses before the last day is over: nobody may see it grow. */
export const countSurvey: PerformanceDeed<'countSurvey'> = {
  decide: (state, { input: { round }, facts: { box }, context: { actor, today } }) => {
    const survey = findSurvey(state, round);
    if (survey === undefined) return none();
    if (survey.result) return refuse('already-done', '这一次调查已经统计过', { clause });
    if (today <= survey.closesOn) return refuse('wrong-stage', `调查到${formatDay(survey.closesOn)}截止，之后才能统计`, { clause });
    return ok([{ type: 'performance-survey-counted', round, result: { on: today, by: actor.name, ...countBox(box) } }]);
  },
};
