import type { Policy } from '../../../../policy/policy.ts';
import { asDay, type Day } from '../../../kernel/day.ts';
import { ok } from '../../../kernel/result.ts';
import type { Acceptance, ProjectEvent } from '../events.ts';
import { evaluatorObstacle } from '../evaluator-standing.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** The evaluator's opinion that the project is not done: thirty days to put it right, once; the second time ends the project (measures/13). */
export const failAcceptance: ProjectDeed<'failAcceptance'> = {
  obstacle: (state) => evaluatorObstacle(state),
  decide: (state, { input: { opinion }, policy, context: { actor, today } }) => {
    const acceptance: Acceptance = {
      outcome: 'failed',
      opinion,
      levelVerified: false,
      investmentAudited: false,
      by: actor.name,
      on: today,
    };
    if (state.rectification === undefined) return ok([{ type: 'acceptance-failed', acceptance, ...periodFrom(policy, today) }]);
    return ok([{ type: 'acceptance-failed', acceptance }, ended]);
  },
};

const ended: ProjectEvent = {
  type: 'disqualified',
  reason: '整改后仍未通过验收',
  clause: 'measures/13',
  trigger: 'failed-again',
  committedFen: 0,
  fundSource: 'region',
};

function periodFrom(policy: Policy, notifiedOn: Day): Pick<Extract<ProjectEvent, { type: 'acceptance-failed' }>, 'dueOn' | 'period'> {
  const facts = { notifiedOn, asOf: notifiedOn };
  const verdict = policy.decisions.rectification.decide(facts);
  if (verdict.value === null) throw new TypeError('rectification always has a due day');
  return { dueOn: asDay(verdict.value.dueOn), period: { facts, verdict } };
}
