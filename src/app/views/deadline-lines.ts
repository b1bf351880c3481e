import type { Policy } from '../../../policy/policy.ts';
import { deadlinesOf } from '../../cases/deadlines/deadlines-of.ts';
import { deadlineRule } from '../../cases/deadlines/rules.ts';
import type { CaseKind, StateOf } from '../../cases/kinds.ts';
import { ruleOfAct } from '../../cases/rule-of-act.ts';
import { ROLE_WORDS } from '../../cases/roles.ts';
import type { DeadlineLine } from '../../contract/views.ts';

/** The periods a case is in, in words: what is due, from whom, why on that day, by which acts of theirs it ends, what follows otherwise. */
export const deadlineLinesOf = (state: StateOf<CaseKind>, policy: Policy): readonly DeadlineLine[] =>
  deadlinesOf(state, policy).map((running) => {
    const { title, clause, nature, starts, endedBy, otherwise, ...rule } = deadlineRule(running.deadline);
    const owner = running.owner ?? rule.owner;
    return {
      ...running,
      title,
      clause,
      nature,
      starts,
      otherwise,
      owner: ROLE_WORDS[owner],
      endedBy: endedBy.map(ruleOfAct).flatMap(({ label, roles }) => (roles.includes(owner) ? [label] : [])),
    };
  });
