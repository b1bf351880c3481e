import { edition } from '../../../../policy/indicators/2024/index.ts';
import type { DigitalLevelValue, Policy } from '../../../../policy/policy.ts';
import { formatDay } from '../../../kernel/day.ts';
import { LEVEL_WORDS } from '../../../kernel/level-words.ts';
import { ok, refuse, type Refused, type Result } from '../../../kernel/result.ts';
import type { Actor, Context } from '../../act-rule.ts';
import { type KeptPaper, withClaims } from '../../device-claims.ts';
import type { FactGroups } from '../../needs.ts';
import type { Assessment } from '../events.ts';
import { lackingAnswers } from '../lacking-answers.ts';
import type { Dossier } from '../state.ts';
import { type BroughtFrom, filedLevel, type SaidOnSite } from './on-site.ts';

const clause = 'plan/2.2.1';
type OnSiteGiven = {
  readonly by: Actor;
  readonly brought: BroughtFrom | undefined;
  readonly facts: FactGroups['answers'];
  readonly policy: Policy;
  readonly context: Pick<Context, 'actor' | 'today'>;
};
const sayLevel = ({ level, score }: Pick<DigitalLevelValue, 'level' | 'score'>): string => `${LEVEL_WORDS[level]}（${score}分）`;

/**
 * The level after from an answer sheet that the evaluator filled in at the firm. Refuses a sheet of another edition of the indicators, one that
 * another sheet came before, answers that do not fit or are missing, answers without evidence, another level than the one that was signed, and
 * photos that have not come.
 */
export function assessOnSite(state: Dossier, said: SaidOnSite, { by, brought, facts, policy, context }: OnSiteGiven): Result<Assessment> {
  const outdated = outdatedBy(state, said) ?? untimely(said, context);
  if (outdated) return outdated;
  const { 'digital-level': decision } = policy.decisions;
  const read = decision.facts.safeParse({ edition: said.edition, answers: said.answers, scenes: said.scenes });
  if (!read.success) return refuse('bad-input', read.error.issues[0]?.message ?? '答卷有误，请核对后重交', { clause });
  const lacking = lackingAnswers(read.data, (id) => said.seen[id] !== undefined || said.taken?.some(({ line }) => line === id) === true);
  if (lacking.length > 0) return refuse('facts-missing', `现场评测还不能登记：${lacking.join('；')}`, { clause });
  const verdict = decision.decide(read.data);
  const otherwise = verdict.value && reckonedOtherwise(verdict.value, said);
  if (otherwise) return otherwise;
  const shown = withClaims(said, ownPapers(said, facts.onSitePapers ?? []), 'measures/12.2');
  if (!shown.ok) return shown;
  const broughtBy = brought && { name: context.actor.name, pack: brought.pack };
  return ok({
    facts: read.data,
    verdict,
    by: by.name,
    on: context.today,
    ...(by.organisation !== undefined && { evaluator: by.organisation }),
    onSite: { on: said.on, seen: said.seen, ...shown.value, ...(broughtBy && { broughtBy }) },
  });
}

/** Another tablet's photos may have come already: they go with its own sheet. */
function ownPapers({ taken = [], signature }: SaidOnSite, kept: readonly KeptPaper[]): readonly KeptPaper[] {
  const named = new Set([signature, ...taken].map(({ digest }) => digest));
  return kept.filter(({ digest }) => named.has(digest));
}

/** Why the sheet no longer fits what is here, or null. */
function outdatedBy({ levels }: Dossier, { edition: answered, filed }: SaidOnSite): Refused | null {
  if (answered !== edition.id)
    return refuse('stale', `评测用的是${answered}年版指标，现在用${edition.title}：请重新下载任务，按新的指标核对后重交`, { clause });
  const now = filedLevel(levels.after);
  if (now === undefined || (filed !== undefined && isSame(filed, now))) return null;
  return refuse(
    'stale',
    `${now.by}已于${formatDay(now.on)}登记这家企业改造后为${sayLevel(now)}：请重新下载任务，与其核对；确要以本次为准的，改后重交`,
    { clause },
  );
}

const isSame = (one: NonNullable<SaidOnSite['filed']>, other: NonNullable<SaidOnSite['filed']>): boolean =>
  one.by === other.by && one.on === other.on && one.level === other.level && one.score === other.score;

const untimely = ({ on }: SaidOnSite, { today }: Pick<Context, 'today'>): Refused | null =>
  on > today ? refuse('bad-input', `评测日期不能晚于今天（${formatDay(today)}）`, { clause }) : null;

function reckonedOtherwise(value: DigitalLevelValue, { shown }: SaidOnSite): Refused | null {
  if (value.level === shown.level && value.score === shown.score) return null;
  return refuse('stale', `设备上签名的是${sayLevel(shown)}，按现行规则为${sayLevel(value)}：请重新下载任务，核对后重交`, {
    clause,
  });
}
