import { formatDay, type Day } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { LEVEL_WORDS } from '../../../kernel/level-words.ts';
import type { KnownProject } from '../../named-projects.ts';
import type { EvaluationRound } from '../../performance/records.ts';
import { recognisedFenOf } from '../expenses.ts';
import type { KnownThen, SelfEvaluation, SelfSaid } from './records.ts';

/** What the record says today of what a firm is asked. */
export const knownOf = ({ levels, expenses }: KnownProject): KnownThen => ({
  level: levels.after?.verdict.value?.level ?? null,
  recognisedFen: recognisedFenOf(expenses),
});

/** Where that comes from, in words, for whoever fills the form. */
export function sourcesOf(project: KnownProject, today: Day): { readonly level: string; readonly wan: string } {
  const { after } = project.levels;
  const { level, recognisedFen } = knownOf(project);
  return {
    level:
      after === undefined || level === null
        ? '还没有登记改造后的评测'
        : `${formatDay(after.on)}由${after.by}登记的评测为${LEVEL_WORDS[level]}`,
    wan: `到${formatDay(today)}已认定投资${formatYuan(recognisedFen)}元`,
  };
}

/** The self-evaluation that counts for a round: the last one sent. */
export const selfEvaluationOf = (
  { selfEvaluations = [] }: Pick<KnownProject, 'selfEvaluations'>,
  round: EvaluationRound,
): SelfEvaluation | undefined => selfEvaluations.findLast((each) => each.round === round);

/** Where what the firm says of itself is not what the record says. */
export function differencesOf(said: Pick<SelfSaid, 'level' | 'investedFen'>, { level, recognisedFen }: KnownThen): readonly string[] {
  const levels = level === null ? '还没有改造后的评测' : `评测为${LEVEL_WORDS[level]}`;
  const more = said.investedFen - recognisedFen;
  return [
    ...(said.level === level ? [] : [`自评${LEVEL_WORDS[said.level]}，${levels}`]),
    ...(more === 0 ? [] : [`自评投入比已认定的${more > 0 ? '多' : '少'}${formatYuan(Math.abs(more))}元`]),
  ];
}
