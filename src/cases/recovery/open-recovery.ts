import { formatDay } from '../../kernel/day.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { claimOf } from './claim-of.ts';
import type { RecoveryDeed } from './recovery-deed.ts';

const clause = 'measures/13';

/** Opens the file and tells the firm what is held against it. Refuses what was never paid, what another recovery is about, and a day for the answer that is over. */
export const openRecovery: RecoveryDeed<'openRecovery'> = {
  decide: (_state, { input, facts, policy, context: { today } }) => {
    const { paid, heldFen, openElsewhere, edition = policy } = facts;
    if (paid === undefined) return refuse('not-found', '没有这笔资金，请从项目页或奖励和支出页面重新进入', { clause });
    if (paid === null) return refuse('wrong-stage', '还没有拨付的资金谈不上追回；未拨付的请取消资格或退回', { clause });
    if (openElsewhere) return refuse('already-done', '这笔资金已有在办的追回，请在那一件中办理', { clause });
    if (input.answerBy <= today) return refuse('bad-input', '陈述申辩的期限须在今天以后', { clause });
    if (input.trigger === 'unspent' && paid.award !== undefined && today <= paid.award.spendBy)
      return refuse('wrong-stage', `奖励可以用到${formatDay(paid.award.spendBy)}，期满才能追回没有用的`, { clause: 'measures/7.2' });
    const claim = claimOf(edition, paid, heldFen, input);
    if (!claim.ok) return claim;
    const { subsidy: _reckoned, award: _spent, ...target } = paid;
    return ok([{ type: 'recovery-opened', target, claim: claim.value, findings: input.findings, answerBy: input.answerBy }]);
  },
};
