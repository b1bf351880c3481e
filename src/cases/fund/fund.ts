import { withHand } from '../act-rule.ts';
import type { Life } from '../life.ts';
import type { Stamp } from '../recorded.ts';
import { FUND_ACTS, FUND_STAGE_WORDS, type FundAct, type FundEvent } from './acts.ts';
import { registerFundNotice } from './register-fund-notice.ts';
import type { Fund } from './state.ts';

const evolveFund = (_state: Fund, notice: FundEvent, { actor, act }: Stamp<FundAct>): Fund => ({
  stage: 'registered',
  notice,
  hands: withHand({}, act, actor),
});

/** The life of a budget notice: it is booked once. */
export const FUND: Life<'fund'> = {
  initial: { stage: 'none' },
  stageWords: FUND_STAGE_WORDS,
  rules: FUND_ACTS,
  deeds: { registerFundNotice },
  evolve: evolveFund,
  handsOf: (state) => (state.stage === 'none' ? {} : state.hands),
  partiesOf: () => ({}),
};
