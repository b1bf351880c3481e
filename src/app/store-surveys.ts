import type { BallotBox } from '../cases/performance/survey/ballot-box.ts';
import type { EvaluationRound } from '../cases/performance/records.ts';

export interface SurveyReads {
  /** The box of this round's survey; undefined before the first answer, and once it was counted. */
  findBallotBox(caseId: string, round: EvaluationRound): Promise<BallotBox | undefined>;
}
export interface SurveyWrites {
  /** Held until the transaction ends, whether or not there is a box yet. */
  lockBallotBox(caseId: string, round: EvaluationRound): Promise<BallotBox | undefined>;
  saveBallotBox(caseId: string, round: EvaluationRound, box: BallotBox): Promise<void>;
  dropBallotBox(caseId: string, round: EvaluationRound): Promise<void>;
}
