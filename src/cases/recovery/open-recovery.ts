import { ok, refuse } from '../../kernel/result.ts';
import { claimOf } from './claim-of.ts';
import type { RecoveryDeed } from './recovery-deed.ts';

const clause = 'measures/13';

/** Opens the file and tells the firm what is held against it. Refuses what was never paid, what another recovery is about, and a day for the answer that is over. */
export const openRecovery: RecoveryDeed<'openRecovery'> = {
  decide: (_state, { input, facts, policy, context: { today } }) => {
    const { project, heldFen, openElsewhere, edition = policy } = facts;
    if (project === undefined) return refuse('not-found', '没有这个项目，请从项目页重新进入', { clause });
    const { caseId, state } = project;
    if (state.stage !== 'paid') return refuse('wrong-stage', '还没有拨付的补助谈不上追回；未拨付的请取消资格', { clause });
    if (openElsewhere) return refuse('already-done', '这笔补助已有在办的追回，请在那一件中办理', { clause });
    if (input.answerBy <= today) return refuse('bad-input', '陈述申辩的期限须在今天以后', { clause });
    const claim = claimOf(edition, state, heldFen, input);
    if (!claim.ok) return claim;
    const { name, creditCode } = state.application;
    const { amountFen: paidFen, paidOn } = state.payment;
    const target = { caseId, name, creditCode, source: state.fundSource, use: 'transformation', paidFen, paidOn } as const;
    return ok([{ type: 'recovery-opened', target, claim: claim.value, findings: input.findings, answerBy: input.answerBy }]);
  },
};
