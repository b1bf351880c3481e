import { ok, refuse } from '../../kernel/result.ts';
import type { OutlayDeed } from './outlay-deed.ts';

/** Ends it before it is ordered; money bound to it is free again. Refuses while the public may still object. */
export const withdrawOutlay: OutlayDeed<'withdrawOutlay'> = {
  obstacle: (state) => ('openNotice' in state ? refuse('wrong-stage', '正在公示，请先结束公示', { clause: 'measures/11' }) : null),
  decide: (state, { input: { reason } }) => ok([{ type: 'outlay-withdrawn', reason, ...('bound' in state && { released: state.bound }) }]),
};
