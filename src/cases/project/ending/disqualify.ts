import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { notNoticed } from './hearing.ts';
import { disqualifyingRow } from './triggers.ts';

/** Ends the project and frees money that was bound to it, on the trigger that the firm was told and heard about: on no other. */
export const disqualify: ProjectDeed<'disqualify'> = {
  obstacle: (state) =>
    notNoticed(state) ??
    (state.disqualification?.step === 'proposed'
      ? null
      : refuse('wrong-stage', '经办还没有在听取企业陈述后提出处理意见', { clause: 'plan/2.4.2' })) ??
    (state.disqualification?.trigger === 'not-rectified' && state.stage !== 'rectifying'
      ? refuse('policy-says-no', '企业已按期完成整改，不能再以未完成整改为由取消，请不予取消', { clause: 'measures/13' })
      : null),
  decide: (state, { input: { opinion } }) => {
    const { disqualification } = state;
    if (disqualification === undefined) throw new TypeError('a project ends of which nobody told the firm');
    const { trigger } = disqualification;
    const { says, clause } = disqualifyingRow(trigger);
    const bound =
      state.stage === 'awarded'
        ? { committedFen: state.award.amountFen, fundSource: state.fundSource, use: 'transformation' as const }
        : { committedFen: 0, fundSource: 'region' as const };
    return ok([{ type: 'disqualified', reason: `${says}。${opinion}`, clause, trigger, ...bound }]);
  },
};
