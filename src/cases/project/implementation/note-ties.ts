import type { Policy } from '../../../../policy/policy.ts';
import { ok } from '../../../kernel/result.ts';
import type { FactGroups } from '../../needs.ts';
import { sayTies } from '../../tie-graph.ts';
import type { EvaluatorAssignment } from '../events.ts';
import { servingOf } from '../serving.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { Dossier } from '../state.ts';
import { partyOf } from './entrust.ts';
import { tiesWith } from './ties-with.ts';

/**
 * After an import: whether the registers now tie the third party named in the input, where it is entrusted, to the firm or to anyone who serves
 * it (measures/9). Gaps that a later register leaves say nothing. Without any event where that is known already, and where it is not entrusted.
 */
export const noteTies: ProjectDeed<'noteTies'> = {
  decide: (state, { input, facts, policy }) => {
    const noted = ([undefined, 'audit'] as const).flatMap((of) => {
      const assignment = of === 'audit' ? state.audit?.assignment : state.assignment;
      if (assignment?.evaluator.creditCode !== input.evaluator) return [];
      const says = tieNow(state, assignment, facts, policy);
      if (says === assignment.tie?.says) return [];
      return [{ type: 'ties-compared' as const, ...(says !== undefined && { says }), ...(of && { of }) }];
    });
    return ok(noted);
  },
};

function tieNow(
  state: Dossier,
  { evaluator: { creditCode } }: EvaluatorAssignment,
  { evaluator, providers, books }: FactGroups['parties'],
  policy: Policy,
): string | undefined {
  const { decide } = policy.decisions.independence;
  const tied =
    evaluator && providers.find((each) => decide({ transformer: partyOf(each), evaluator: partyOf(evaluator) }).outcome === 'no');
  const ties = tiesWith(creditCode, [state.application.creditCode, ...servingOf(state)], books, policy);
  if (ties) return sayTies(ties);
  return tied && evaluator && `${evaluator.name}与${tied.name}不独立`;
}
