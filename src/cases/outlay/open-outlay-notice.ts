import { ok } from '../../kernel/result.ts';
import type { OutlayDeed } from './outlay-deed.ts';

/** It stands in public. */
export const openOutlayNotice: OutlayDeed<'openOutlayNotice'> = {
  decide: (_state, { input: { noticeId } }) => ok([{ type: 'outlay-notice-opened', noticeId }]),
};
