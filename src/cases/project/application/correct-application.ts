import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** Replaces the application on file, before the firm stands on any list. Refuses the papers of another firm. */
export const correctApplication: ProjectDeed<'correctApplication'> = {
  decide: (state, { input, policy }) => {
    if (input.application.creditCode !== state.application.creditCode) {
      return refuse('bad-input', `更正材料的统一社会信用代码与本案（${state.application.creditCode}）不一致，请核对企业`);
    }
    const verdict = policy.decisions['enterprise-eligibility'].decide(input.application.facts);
    return ok([{ type: 'application-corrected', application: { ...input.application, verdict }, reason: input.reason }]);
  },
};
