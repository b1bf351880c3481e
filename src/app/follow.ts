import type { Context } from '../cases/act-rule.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Consequence } from './consequences.ts';
import type { InForce } from './in-force.ts';
import type { Ports } from './ports.ts';
import { unfold, type Unfolding } from './unfold.ts';

/** The cases an act moves along with its own case. One refusal refuses the whole act. Throws on one that was not locked. */
export function follow(
  ports: Ports,
  consequences: readonly Consequence[],
  locked: ReadonlyMap<string, Unfolding>,
  context: Context,
  inForce: InForce,
): Result<Unfolding[]> {
  const moved = new Map<string, Unfolding>();
  for (const { caseId, act, input } of consequences) {
    const from = moved.get(caseId) ?? locked.get(caseId);
    if (!from || from.state.stage === 'none') throw new Error(`a consequence for ${caseId}, which was not locked`);
    const after = unfold(ports.hash, from, { act, input, facts: {}, policy: inForce.of(from.state), context, follows: true });
    if (!after.ok) return after;
    moved.set(caseId, after.value.to);
  }
  return ok([...moved.values()]);
}
