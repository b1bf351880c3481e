import { ok, refuse, type Refused, type Result } from '../../../kernel/result.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import type { Actor, Context } from '../../act-rule.ts';
import type { Given } from '../../given.ts';
import type { AnswerSheet, FactGroups } from '../../needs.ts';
import { tiedSince } from '../evaluator-standing.ts';
import type { Assessment, Phase } from '../events.ts';
import type { ProjectAt } from '../acts.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { Dossier } from '../state.ts';
import { assessOnSite } from './assess-on-site.ts';
import type { SaidOnSite } from './on-site.ts';
import { PHASE_WORDS } from './words.ts';

const clause = 'plan/2.2.1';

/**
 * Puts a level assessment on file, reckoned from the answer sheet on the register, or from what the evaluator filled in at the firm. The level
 * before is fixed once acceptance is asked for, and by a diagnosis where there is one; the level after is the entrusted evaluator's alone
 * (measures/12.2), and of one that has no tie (measures/9). Refuses a sheet with answers missing.
 */
export const assessLevel: ProjectDeed<'assessLevel'> = {
  decide: (state, { input: { phase, onSite, brought }, facts, policy, context }) => {
    const by = brought === undefined ? context.actor : facts.assessor;
    if (by === undefined)
      return refuse('not-permitted', '文件里的评测人员已不在受托的评测机构，请与评测机构核对', { clause: 'measures/12.2' });
    const untimely = phase === 'before' ? (tooLate(state) ?? notOnSite(onSite)) : notEntrusted(state, by);
    if (untimely) return untimely;
    // Brought as a file and sent by the device as well: one sheet is one assessment.
    if (onSite && isOnFile(state, onSite)) return ok([]);
    const assessment =
      onSite === undefined
        ? assessSheet(phase, { facts, policy, context })
        : assessOnSite(state, onSite, { by, brought, facts, policy, context });
    return assessment.ok ? ok([{ type: 'level-assessed', phase, assessment: assessment.value }]) : assessment;
  },
};

function isOnFile({ levels }: Dossier, { signature: { digest, signedAt } }: SaidOnSite): boolean {
  const filed = levels.after?.onSite?.signature;
  return filed?.signer !== undefined && filed.digest === digest && filed.signedAt === signedAt;
}

type SheetGiven = Pick<Given<never, FactGroups['answers']>, 'facts' | 'policy' | 'context'>;
function assessSheet(phase: Phase, { facts: { sheet }, policy, context }: SheetGiven): Result<Assessment> {
  if (sheet === undefined) return refuse('facts-missing', `评测答卷中没有本企业${PHASE_WORDS[phase]}的答卷，请先导入评测答卷`, { clause });
  const verdict = policy.decisions['digital-level'].decide(sheet.facts);
  return verdict.value === null ? incomplete(phase, verdict) : ok(assessed(sheet, verdict, context));
}

const assessed = (sheet: AnswerSheet, verdict: Assessment['verdict'], { actor, today }: Pick<Context, 'actor' | 'today'>): Assessment => ({
  facts: sheet.facts,
  verdict,
  by: sheet.by ?? actor.name,
  on: today,
  ...(actor.roles.includes('evaluator') && actor.organisation !== undefined && { evaluator: actor.organisation }),
  ...(sheet.source && { source: sheet.source }),
});

const notOnSite = (onSite: SaidOnSite | undefined): Refused | null =>
  onSite === undefined ? null : refuse('bad-input', '现场评测只登记改造后的等级；改造前的由诊断或评测答卷确定', { clause });

function tooLate({ stage, diagnosis }: ProjectAt<'assessLevel'>): Refused | null {
  if (diagnosis !== undefined)
    return refuse(
      'wrong-stage',
      diagnosis.step === 'accepted' ? '改造前的等级已由诊断确定；要更正请重新委托诊断' : '诊断正在进行，改造前的等级由诊断确定',
      {
        clause,
      },
    );
  return stage === 'pilot' ? null : refuse('wrong-stage', '改造前的等级须在提交验收申请前登记，现已进入验收，不能再改', { clause });
}

/** Why the level after is not this person's to give, or null. */
function notEntrusted({ assignment }: ProjectAt<'assessLevel'>, actor: Actor): Refused | null {
  if (assignment === undefined)
    return refuse('facts-missing', '改造后的等级由受托的第三方评测机构评定，请先委托评测机构', { clause: 'measures/12.2' });
  const { evaluator } = assignment;
  if (!actor.roles.includes('evaluator') || actor.organisation !== evaluator.creditCode)
    return refuse('not-permitted', `改造后的等级由受托的${evaluator.name}评定`, { clause: 'measures/12.2' });
  return tiedSince({ assignment });
}

function incomplete(phase: Phase, { missing }: Verdict): Refused {
  const named = missing.slice(0, 5).join('、');
  const rest = missing.length > 5 ? `等${missing.length}项` : '';
  return refuse('facts-missing', `${PHASE_WORDS[phase]}答卷缺${named}${rest}，请补齐后重新导入`, { clause });
}
