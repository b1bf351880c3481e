import { formatDay } from '../../../kernel/day.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { rectificationFactsOf } from '../suspension/rectification-facts.ts';

/** Back to acceptance after putting things right. Refuses a day outside the period (measures/13), for which only disqualification is left, and a day that no paper shows. */
export const completeRectification: ProjectDeed<'completeRectification'> = {
  decide: (state, { input: { note, completedOn }, facts: { papers }, policy, context: { today } }) => {
    const { rectification } = state;
    if (rectification === undefined) throw new TypeError('rectifying without a rectification');
    const { notifiedOn } = rectification;
    if (completedOn > today || completedOn < notifiedOn) {
      return refuse('bad-input', `整改完成日期须在${formatDay(notifiedOn)}至${formatDay(today)}之间`, { clause: 'measures/13' });
    }
    if (papers.length === 0)
      return refuse('facts-missing', '请先上传整改佐证（照片、验收单等，注明完成日期），再提交整改结果', { clause: 'measures/13' });
    const facts = rectificationFactsOf(state, notifiedOn, { asOf: today, completedOn });
    const verdict = policy.decisions.rectification.decide(facts);
    if (verdict.outcome !== 'yes') return refuseVerdict(verdict, '整改已逾期', '不能再送复评，由审批人员按程序取消试点资格');
    return ok([{ type: 'rectification-completed', note, completedOn, papers, facts, verdict }]);
  },
};
