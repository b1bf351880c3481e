import type { KnownProject } from '../named-projects.ts';
import { differencesOf, knownOf, selfEvaluationOf } from '../project/reporting/prefill-self-evaluation.ts';
import type { KnownThen, SelfEvaluation } from '../project/reporting/records.ts';
import type { EvaluationRound } from './records.ts';

/** What a pilot says of itself beside what the record says today; `own` null: it has sent nothing for the round. */
export type SelfEvaluated = {
  readonly round: EvaluationRound;
  readonly name: string;
  readonly creditCode: string;
  readonly own: SelfEvaluation | null;
  readonly known: KnownThen;
  readonly differences: readonly string[];
};

/** Every pilot's self-evaluation for the round, those that are missing too (measures/14). */
export const selfEvaluated = (pilots: readonly KnownProject[], round: EvaluationRound): readonly SelfEvaluated[] =>
  pilots.map((pilot) => {
    const { name, creditCode } = pilot.application;
    const own = selfEvaluationOf(pilot, round) ?? null;
    const known = knownOf(pilot);
    return { round, name, creditCode, own, known, differences: own ? differencesOf(own, known) : [] };
  });
