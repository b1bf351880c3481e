import { ok } from '../../kernel/result.ts';
import type { Make } from './given.ts';
import { noticeContent } from './notice-content.ts';

/** The notice of rewards (measures/11): who is to be rewarded, for what, with how much. Amounts cannot change while it runs: what changes is withdrawn. */
export const rewardNotice: Make<'notice'> = (given) =>
  given.state.stage !== 'none' && given.state.purpose === 'reward' ? ok(noticeContent(given, given.state)) : null;
