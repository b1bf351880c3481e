import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** Puts an imported application on file with the verdict of measures/6, 8 and 10. Refuses nothing: also a "no" is on file, with its reasons. */
export const receiveApplication: ProjectDeed<'receiveApplication'> = {
  decide: (_state, { input, policy }) => {
    const verdict = policy.decisions['enterprise-eligibility'].decide(input.application.facts);
    const { application, township } = input;
    return ok([
      { type: 'application-received', application: { ...application, verdict }, pack: policy.issue.pack, ...(township && { township }) },
    ]);
  },
};
