import { withHand } from '../act-rule.ts';
import type { Life } from '../life.ts';
import type { Stamp } from '../recorded.ts';
import { FUND_ACTS, FUND_STAGE_WORDS, type FundAct } from './acts.ts';
import { approveAllocation } from './approve-allocation.ts';
import type { FundEvent } from './events.ts';
import { noteGoals } from './note-goals.ts';
import { proposeAllocation } from './propose-allocation.ts';
import { registerFundNotice } from './register-fund-notice.ts';
import { returnAllocation } from './return-allocation.ts';
import type { BookedFund, Fund } from './state.ts';

type Unsigned = Omit<BookedFund, 'hands'>;

function moved(state: BookedFund, event: Exclude<FundEvent, { type: 'fund-notice-registered' }>): Unsigned {
  const { proposal: _decided, ...settled } = state;
  switch (event.type) {
    case 'fund-allocation-proposed':
      return { ...settled, stage: 'proposed', proposal: event.allocation };
    case 'fund-allocation-approved':
      return { ...settled, stage: 'allocated', allocation: event.allocation };
    case 'fund-allocation-returned':
      return { ...settled, stage: settled.allocation ? 'allocated' : 'registered' };
    case 'fund-goals-noted':
      return { ...state, performanceId: event.performanceId };
  }
}

function evolveFund(state: Fund, event: FundEvent, { actor, act }: Stamp<FundAct>): Fund {
  if (event.type === 'fund-notice-registered') return { stage: 'registered', notice: event, hands: withHand({}, act, actor) };
  if (state.stage === 'none') throw new TypeError(`${event.type} before the notice was registered`);
  return { ...moved(state, event), hands: withHand(state.hands, act, actor) };
}

/** The life of a budget notice: it is booked once, and allotted by use as often as need be. */
export const FUND: Life<'fund'> = {
  initial: { stage: 'none' },
  stageWords: FUND_STAGE_WORDS,
  rules: FUND_ACTS,
  deeds: { registerFundNotice, proposeAllocation, approveAllocation, returnAllocation, noteGoals },
  evolve: evolveFund,
  handsOf: (state) => (state.stage === 'none' ? {} : state.hands),
  partiesOf: () => ({}),
};
