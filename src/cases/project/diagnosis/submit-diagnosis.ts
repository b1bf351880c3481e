import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { lackingInDiagnosis } from './lacking-in-diagnosis.ts';

const clause = 'plan/2.2.1';

/**
 * Hands the diagnosis in: by the provider from its draft, or by an officer from the imported answer sheet, shown as such. Refuses answers
 * missing or without evidence, each by its number, findings left out, and any other provider.
 */
export const submitDiagnosis: ProjectDeed<'submitDiagnosis'> = {
  obstacle: ({ diagnosis }, { context: { actor } }) => {
    if (diagnosis === undefined) return refuse('facts-missing', '还没有委托诊断，请经办人员先委托', { clause });
    if (diagnosis.step !== 'assigned') return refuse('already-done', '诊断已经提交', { clause });
    const isOther = !actor.roles.includes('officer') && actor.organisation !== diagnosis.provider.creditCode;
    return isOther ? refuse('not-permitted', `诊断由受托的${diagnosis.provider.name}提交`, { clause }) : null;
  },
  decide: (_state, { facts: { sending, faults }, policy }) => {
    if (sending === undefined) return refuse('facts-missing', '没有可提交的诊断：请服务商填写，或先导入本企业改造前的评测答卷', { clause });
    const lacking = [...faults, ...lackingInDiagnosis(sending.report)];
    if (lacking.length > 0) return refuse('facts-missing', `诊断还不能提交：${lacking.join('；')}`, { clause });
    const verdict = policy.decisions['digital-level'].decide(sending.report.facts);
    return ok([{ type: 'diagnosis-submitted', delivery: { ...sending, verdict } }]);
  },
};
