import type { Day } from '../../kernel/day.ts';
import type { Hands } from '../act-rule.ts';
import type { PerformanceAct, PerformanceStage } from './acts.ts';
import type { Survey } from './survey/records.ts';
import {
  type Adjustment,
  type Correction,
  type Evaluation,
  type EvaluationRequest,
  type EvaluationRound,
  type Goals,
  type Level,
  LEVEL_NAMES,
  type OfFund,
  type QuarterReport,
  type Supervision,
} from './records.ts';

export type KnownPerformance = {
  readonly stage: Exclude<PerformanceStage, 'none'>;
  readonly fund: OfFund;
  /** As drafted, from `frozen` on as filed with finance. */
  readonly goals: Goals;
  /** First sent to finance. */
  readonly filedOn?: Day;
  readonly frozenOn?: Day;
  /** Why the goals were last sent back. */
  readonly sentBack?: string;
  readonly adjustment?: Adjustment;
  readonly reports: readonly QuarterReport[];
  readonly supervisions: readonly Supervision[];
  /** How corrections were ended, by their ids. */
  readonly corrected: Readonly<Record<string, NonNullable<Correction['done']>>>;
  /** As approved, oldest first. */
  readonly evaluations: readonly Evaluation[];
  /** As handed in and not yet approved. */
  readonly evaluation?: Evaluation;
  /** Oldest first, one a round. */
  readonly surveys?: readonly Survey[];
  /** As handed up, oldest first. */
  readonly requests?: readonly EvaluationRequest[];
  readonly hands: Hands<PerformanceAct>;
};
export type Performance = { readonly stage: 'none' } | KnownPerformance;

/** The survey of that round, if there was one. */
export const findSurvey = ({ surveys = [] }: KnownPerformance, round: EvaluationRound): Survey | undefined =>
  surveys.find((each) => each.round === round);

/** Everything that was to be put right, oldest first, with how it ended. */
export const correctionsOf = ({ reports, supervisions, corrected }: KnownPerformance): readonly Correction[] =>
  [...reports.flatMap(({ corrections }) => corrections), ...supervisions.flatMap(({ correction }) => correction ?? [])].map((each) => {
    const done = corrected[each.id];
    return done ? { ...each, done } : each;
  });

/** The last request for that round which went to this level, if any. */
export const findRequest = ({ requests = [] }: KnownPerformance, round: EvaluationRound, level: Level): EvaluationRequest | undefined =>
  requests.findLast((each) => each.round === round && each.to.includes(level));

/** Who still has to be handed this evaluation: whoever never was, and whoever sent it back. */
export const levelsToAsk = (state: KnownPerformance, round: EvaluationRound): readonly Level[] =>
  LEVEL_NAMES.filter((level) => {
    const last = findRequest(state, round, level);
    return last === undefined || last.answers[level]?.is === 'returned';
  });
