import type { Policy } from '../../../policy/policy.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Reason } from '../../kernel/verdict.ts';
import type { Ground } from './inputs.ts';
import { isOfProvider } from '../outlay/purposes.ts';
import type { PaidCase } from './paid-case.ts';
import { type Claim, TRIGGERS } from './records.ts';

const TAKES_ALL = 'measures/17';

/**
 * What is to come back of a payment of which the firm still holds `heldFen`, by the trigger: everything (measures/17), or what
 * goes beyond what is due on what still stands: the subsidy on that investment (measures/7.1), the reward or service at that figure, or
 * the award as far as it was spent on what it is bound to (measures/7.2).
 * Nobody types an amount to be claimed.
 */
export function claimOf(policy: Policy, paid: PaidCase, heldFen: number, { trigger, recognisedFen }: Ground): Result<Claim> {
  const { clause, extent } = TRIGGERS[trigger];
  const held = { says: '已拨付、尚未退回', clause: 'measures/12.2', fen: heldFen } as const;
  if (heldFen <= 0) return refuse('already-done', '这笔资金已经全部退回，没有可追回的', { clause });
  if (trigger === 'provider-breach' && !isOfProvider(paid.use))
    return refuse('bad-input', '这一情形只追回服务商的奖励，请另选情形', { clause });
  if (extent === 'all') {
    const all = { says: `${TRIGGERS[trigger].says}，追回全部`, clause: TAKES_ALL, fen: heldFen } as const;
    return ok({ trigger, clause, amountFen: heldFen, steps: [held, all] });
  }
  if (trigger === 'unspent' && paid.award === undefined)
    return refuse('bad-input', '这一情形只追回写明了使用期限的标杆企业奖励', { clause });
  const standingFen = trigger === 'unspent' ? paid.award?.spentFen : recognisedFen;
  if (standingFen === undefined) return refuse('bad-input', '请填写重新核定的数额，系统据此计算多付了多少', { clause });
  const due = dueOn(policy, paid, standingFen);
  const amountFen = heldFen - due.fen;
  if (amountFen <= 0)
    return refuse('policy-says-no', `按重新核定的数额应付${formatYuan(due.fen)}元，没有多付，不能追回`, { clause, because: due.because });
  const excess = { says: '多付的部分', clause, fen: amountFen } as const;
  return ok({ trigger, clause, amountFen, steps: [held, ...due.steps, excess], ...(due.subsidy && { subsidy: due.subsidy }) });
}

type Due = Pick<Claim, 'steps' | 'subsidy'> & { readonly fen: number; readonly because: readonly Reason[] };
/** What should have been paid on what still stands. */
function dueOn(policy: Policy, { subsidy }: PaidCase, standingFen: number): Due {
  if (subsidy === undefined)
    return { fen: standingFen, because: [], steps: [{ says: '重新核定应付', clause: 'measures/5', fen: standingFen }] };
  const facts = { ...subsidy, recognisedFen: standingFen };
  const verdict = policy.decisions.subsidy.decide(facts);
  const { because } = verdict;
  return { fen: verdict.value?.amountFen ?? 0, because, steps: policy.explain.subsidy(facts), subsidy: { facts, verdict } };
}
