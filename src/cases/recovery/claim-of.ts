import type { Policy } from '../../../policy/policy.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { KnownProject } from '../named-projects.ts';
import type { Ground } from './inputs.ts';
import { type Claim, TRIGGERS } from './records.ts';

export type PaidProject = Extract<KnownProject, { stage: 'paid' }>;
const TAKES_ALL = 'measures/17';

/**
 * What is to come back of a payment of which the firm still holds `heldFen`, by the trigger: everything (measures/17), or what
 * goes beyond the subsidy that the investment still standing would have had (measures/7.1). Nobody types an amount to be claimed.
 */
export function claimOf(policy: Policy, project: PaidProject, heldFen: number, { trigger, recognisedFen }: Ground): Result<Claim> {
  const { clause, extent } = TRIGGERS[trigger];
  const held = { says: '已拨付、尚未退回', clause: 'measures/12.2', fen: heldFen } as const;
  if (heldFen <= 0) return refuse('already-done', '这笔补助已经全部退回，没有可追回的', { clause });
  if (extent === 'all') {
    const all = { says: `${TRIGGERS[trigger].says}，追回全部`, clause: TAKES_ALL, fen: heldFen } as const;
    return ok({ trigger, clause, amountFen: heldFen, steps: [held, all] });
  }
  if (recognisedFen === undefined) return refuse('bad-input', '请填写重新核定的投资额，系统据此计算多付了多少', { clause });
  const facts = { ...project.award.facts, recognisedFen };
  const verdict = policy.decisions.subsidy.decide(facts);
  const dueFen = verdict.value?.amountFen ?? 0;
  const amountFen = heldFen - dueFen;
  if (amountFen <= 0)
    return refuse('policy-says-no', `按重新核定的投资额应补${formatYuan(dueFen)}元，没有多付，不能追回`, {
      clause,
      because: verdict.because,
    });
  const excess = { says: '多付的部分', clause, fen: amountFen } as const;
  return ok({ trigger, clause, amountFen, steps: [held, ...policy.explain.subsidy(facts), excess], subsidy: { facts, verdict } });
}
