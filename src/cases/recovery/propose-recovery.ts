import type { Day } from '../../kernel/day.ts';
import { byEndOf } from '../../kernel/day.ts';
import { ok, refuse, type Refused } from '../../kernel/result.ts';
import { claimOf } from './claim-of.ts';
import { TRIGGERS } from './records.ts';
import type { RecoveryDeed } from './recovery-deed.ts';
import type { RecoveryInputs } from './inputs.ts';
import type { NotifiedRecovery } from './state.ts';

const clause = 'measures/17';

/** The firm is heard first: its days to answer are over or used, and a hearing it asked for has been held. */
function unheard({ notified, statements, hearing }: NotifiedRecovery, today: Day): Refused | null {
  if (statements.some(({ wantsHearing }) => wantsHearing) && hearing === undefined)
    return refuse('policy-says-no', '当事人要求听证，请先举行听证并登记', { clause });
  if (statements.length === 0 && today <= notified.answerBy)
    return refuse('policy-says-no', `当事人可以在${byEndOf(notified.answerBy)}陈述申辩，期满或当事人陈述之后再提出决定`, { clause });
  return null;
}

/** Deceit is named in public until a day that the decision sets; nothing else is. */
function listed({ trigger, badFaithUntil, dueOn }: RecoveryInputs['proposeRecovery'], today: Day): Refused | null {
  if (dueOn <= today) return refuse('bad-input', '退款期限须在今天以后', { clause });
  if (!TRIGGERS[trigger].listed)
    return badFaithUntil === undefined ? null : refuse('bad-input', '这种情形不算失信，不能列入失信名单', { clause });
  if (badFaithUntil === undefined) return refuse('bad-input', '这种情形须列入失信名单，请写明列到哪一天', { clause });
  return badFaithUntil <= today ? refuse('bad-input', '失信名单的截止日期须在今天以后', { clause }) : null;
}

/** Hands in the decision for approval. Refuses to go beyond what the firm was told: it could not answer that. */
export const proposeRecovery: RecoveryDeed<'proposeRecovery'> = {
  obstacle: (state, { context: { today } }) => unheard(state, today),
  decide: (state, { input, facts, policy, context: { today } }) => {
    const { paid, heldFen, edition = policy } = facts;
    const refused = listed(input, today);
    if (refused) return refused;
    if (!paid) throw new TypeError('a recovery of what was never paid');
    const claim = claimOf(edition, paid, heldFen, input);
    if (!claim.ok) return claim;
    if (claim.value.amountFen > state.notified.claim.amountFen)
      return refuse('policy-says-no', '金额超过告知当事人的金额，请另行立案告知后再决定', { clause });
    const { findings, dueOn, badFaithUntil, referral } = input;
    const proposal = { claim: claim.value, findings, dueOn, ...(badFaithUntil && { badFaithUntil }), ...(referral && { referral }) };
    return ok([{ type: 'recovery-proposed', proposal }]);
  },
};
