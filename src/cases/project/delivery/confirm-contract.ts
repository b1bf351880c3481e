import { formatDay } from '../../../kernel/day.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import type { Contract } from '../plan/records.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { ownSupply } from './own-supply.ts';

const clause = 'plan/2.4.1';

/**
 * The provider says of its own accord what its contract says. It is laid beside what the firm filed for the same line: under the same number, or
 * as the only one. Refuses a line without such a contract, a day to come, and the firm itself as its provider. Said again, the last counts.
 */
export const confirmContract: ProjectDeed<'confirmContract'> = {
  obstacle: (state, { context: { actor } }) => ownSupply(state, actor),
  decide: ({ contracts = [] }, { input, context: { actor, today } }) => {
    const { organisation: party = '' } = actor;
    const own = contracts.filter((each) => each.line === input.line && each.party.creditCode === party);
    const meant = meantOf(own, input.number);
    if (meant === undefined)
      return refuse(
        'not-found',
        own.length === 0
          ? `企业还没有登记与贵单位就第${input.line}项签订的合同，请企业先登记`
          : `第${input.line}项登记了${own.length}份与贵单位的合同，没有编号为${input.number}的，请核对编号`,
        { clause },
      );
    if (input.signedOn > today) return refuse('bad-input', `签订日期不能晚于今天（${formatDay(today)}）`, { clause });
    return ok([{ type: 'contract-confirmed', statement: { ...input, party, filed: meant.number, by: actor.name, on: today } }]);
  },
};

function meantOf(own: readonly Contract[], number: string): Contract | undefined {
  return own.find((each) => each.number === number) ?? (own.length === 1 ? own[0] : undefined);
}
