import { type Day, formatDay } from '../../kernel/day.ts';
import type { KnownProject } from '../named-projects.ts';
import { ROLE_WORDS } from '../roles.ts';
import type { FigureFacts } from './figures.ts';
import { EVALUATION_ROUNDS, type EvaluationRound } from './records.ts';
import { nextQuarter } from './report-quarter.ts';
import { selfEvaluated } from './self-evaluations.ts';
import { correctionsOf, findSurvey, type KnownPerformance } from './state.ts';
import { SMALLEST_GROUP } from './survey/questions.ts';
import { quarterWord } from './words.ts';

/** What an evaluation's papers lack, and whose it is to bring. */
export type MissingPiece = { readonly what: string; readonly owes: string };

const { officer, approver, evaluator } = ROLE_WORDS;

function ofEvaluation({ evaluations, evaluation }: KnownPerformance, round: EvaluationRound): MissingPiece[] {
  if (evaluations.some((each) => each.round === round)) return [];
  return evaluation?.round === round
    ? [{ what: `${EVALUATION_ROUNDS[round]}还没有审定`, owes: approver }]
    : [{ what: `还没有开展${EVALUATION_ROUNDS[round]}`, owes: officer }];
}

function ofSurvey(state: KnownPerformance, round: EvaluationRound): MissingPiece[] {
  const survey = findSurvey(state, round);
  if (survey === undefined) return [{ what: '还没有发起满意度调查', owes: officer }];
  if (survey.result === undefined) return [{ what: '满意度调查还没有统计', owes: officer }];
  const { answered, spreads } = survey.result;
  return spreads ? [] : [{ what: `满意度调查只收回${answered}份，不足${SMALLEST_GROUP}份`, owes: officer }];
}

const ofReports = (state: KnownPerformance, today: Day): MissingPiece[] =>
  nextQuarter(state) < today ? [{ what: `${quarterWord(nextQuarter(state))}监控报告`, owes: officer }] : [];

const UNDECIDED: { readonly [S in KnownProject['stage']]?: (name: string) => string } = {
  pilot: (name) => name,
  rectifying: (name) => name,
  accepting: () => evaluator,
};
const ofAcceptance = (pilots: readonly KnownProject[]): MissingPiece[] =>
  pilots.flatMap(({ stage, application: { name } }) => {
    const owes = UNDECIDED[stage]?.(name);
    return owes === undefined ? [] : [{ what: `${name}还没有通过验收`, owes }];
  });

/** Everything the papers of this round still lack, as of today; at the end of the programme the acceptances too. */
export const missingFor = (
  state: KnownPerformance,
  { pilots }: FigureFacts,
  round: EvaluationRound,
  today: Day,
): readonly MissingPiece[] => [
  ...ofEvaluation(state, round),
  ...selfEvaluated(pilots, round).flatMap(({ own, name }) => (own ? [] : [{ what: `${name}的自评`, owes: name }])),
  ...ofSurvey(state, round),
  ...ofReports(state, today),
  ...correctionsOf(state).flatMap(({ what, owner, setOn, done }) =>
    done ? [] : [{ what: `${formatDay(setOn)}提出的整改没有办结：${what}`, owes: ROLE_WORDS[owner] }],
  ),
  ...(round === 'final' ? ofAcceptance(pilots) : []),
];
