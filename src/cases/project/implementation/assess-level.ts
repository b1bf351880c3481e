import { ok, refuse, type Refused } from '../../../kernel/result.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import type { Actor, Context } from '../../act-rule.ts';
import type { AnswerSheet } from '../../needs.ts';
import type { Assessment, Phase } from '../events.ts';
import type { ProjectAt } from '../acts.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { PHASE_WORDS } from './words.ts';

const clause = 'plan/2.2.1';

/**
 * Puts a level assessment on file, reckoned from the answer sheet on the register. The level before is fixed once acceptance is
 * asked for, and by a diagnosis where there is one; the level after is the entrusted evaluator's alone (measures/12.2). Refuses a sheet with answers missing.
 */
export const assessLevel: ProjectDeed<'assessLevel'> = {
  decide: (state, { input: { phase }, facts: { sheet }, policy, context: { actor, today } }) => {
    const untimely = phase === 'before' ? tooLate(state) : notEntrusted(state, actor);
    if (untimely) return untimely;
    if (sheet === undefined)
      return refuse('facts-missing', `评测答卷中没有本企业${PHASE_WORDS[phase]}的答卷，请先导入评测答卷`, { clause });
    const verdict = policy.decisions['digital-level'].decide(sheet.facts);
    if (verdict.value === null) return incomplete(phase, verdict);
    return ok([{ type: 'level-assessed', phase, assessment: assessed(sheet, verdict, { actor, today }) }]);
  },
};

const assessed = (sheet: AnswerSheet, verdict: Assessment['verdict'], { actor, today }: Pick<Context, 'actor' | 'today'>): Assessment => ({
  facts: sheet.facts,
  verdict,
  by: sheet.by ?? actor.name,
  on: today,
  ...(actor.roles.includes('evaluator') && actor.organisation !== undefined && { evaluator: actor.organisation }),
  ...(sheet.source && { source: sheet.source }),
});

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

function notEntrusted(state: ProjectAt<'assessLevel'>, actor: Actor): Refused | null {
  const entrusted = state.assignment?.evaluator;
  if (entrusted === undefined)
    return refuse('facts-missing', '改造后的等级由受托的第三方评测机构评定，请先委托评测机构', { clause: 'measures/12.2' });
  if (actor.roles.includes('evaluator') && actor.organisation === entrusted.creditCode) return null;
  return refuse('not-permitted', `改造后的等级由受托的${entrusted.name}评定`, { clause: 'measures/12.2' });
}

function incomplete(phase: Phase, { missing }: Verdict): Refused {
  const named = missing.slice(0, 5).join('、');
  const rest = missing.length > 5 ? `等${missing.length}项` : '';
  return refuse('facts-missing', `${PHASE_WORDS[phase]}答卷缺${named}${rest}，请补齐后重新导入`, { clause });
}
