import { ok } from '../../kernel/result.ts';
import type { Make } from './given.ts';
import { noticeContent } from './notice-content.ts';

/** Notice 1 (measures/11): the firms that are to become pilots. */
export const pilotNotice: Make<'notice'> = (given) =>
  given.state.stage !== 'none' && given.state.purpose === 'pilot' ? ok(noticeContent(given, given.state)) : null;
