/** What every pilot firm is asked: data, so that a question is a line here. The first one is the indicator (measures/15: 满意度). */
export const SURVEY_QUESTIONS = {
  overall: '对数字化转型工作总体是否满意',
  advice: '政策宣传和解读',
  handling: '申报、审核办理的速度和态度',
  diagnosis: '入企诊断和一企一策',
  provider: '服务商的能力和服务',
  money: '奖补资金的核定和拨付',
} as const;
export type SurveyQuestion = keyof typeof SURVEY_QUESTIONS;
export const QUESTION_NAMES = Object.keys(SURVEY_QUESTIONS) as [SurveyQuestion, ...SurveyQuestion[]];

/** From best to worst; whoever chose one of the first `CONTENT` is content. */
export const SURVEY_MARKS = ['很满意', '满意', '一般', '不满意', '很不满意'] as const;
export const CONTENT = 2;

/** Fewer answers than this are not looked at: who gave them could be guessed. */
export const SMALLEST_GROUP = 5;
/** Of what may be written freely, in characters. */
export const MOST_TEXT = 500;
