import type { Review } from '../../cases/panel/records.ts';
import type { ApprovedPanel, Panel } from '../../cases/panel/state.ts';
import type { Reads } from '../store.ts';

const MOST = 1_000;

/** Expert reviews of this kind whose minutes are approved. */
export const listApproved = async (
  reads: Pick<Reads, 'listCasesAt'>,
  review: Review,
): Promise<readonly { readonly id: string; readonly panel: ApprovedPanel }[]> =>
  (await reads.listCasesAt('panel', 'approved', MOST)).flatMap(({ id, state }) => {
    const panel = state as Panel;
    return panel.stage === 'approved' && panel.review === review ? [{ id, panel }] : [];
  });
