import type { Life } from '../life.ts';
import { PERFORMANCE_ACTS, PERFORMANCE_STAGE_WORDS } from './acts.ts';
import { approveAdjustment, proposeAdjustment, refuseAdjustment } from './adjust-goals.ts';
import { acceptGoals, approveGoals, refuseGoals, returnGoals } from './decide-goals.ts';
import { draftGoals, reviseGoals } from './draft-goals.ts';
import { approveEvaluation, evaluateGoals, returnEvaluation } from './evaluate.ts';
import { evolvePerformance } from './evolve-performance.ts';
import { concludeRequest, receiveRequest, requestEvaluation, returnRequest } from './request-evaluation.ts';
import { reportQuarter } from './report-quarter.ts';
import { countSurvey, handSurveyLink, openSurvey } from './survey/run-survey.ts';
import { closeCorrection, noteSupervision } from './supervise.ts';

/** The life of what a budget notice's money is to bring: goals compiled, filed with finance, kept or adjusted. */
export const PERFORMANCE: Life<'performance'> = {
  initial: { stage: 'none' },
  stageWords: PERFORMANCE_STAGE_WORDS,
  rules: PERFORMANCE_ACTS,
  deeds: {
    draftGoals,
    reviseGoals,
    approveGoals,
    returnGoals,
    acceptGoals,
    refuseGoals,
    proposeAdjustment,
    approveAdjustment,
    refuseAdjustment,
    reportQuarter,
    closeCorrection,
    noteSupervision,
    openSurvey,
    handSurveyLink,
    countSurvey,
    evaluateGoals,
    approveEvaluation,
    returnEvaluation,
    requestEvaluation,
    receiveRequest,
    returnRequest,
    concludeRequest,
  },
  evolve: evolvePerformance,
  handsOf: (state) => (state.stage === 'none' ? {} : state.hands),
  partiesOf: () => ({}),
};
