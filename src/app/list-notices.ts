import type { NoticeRow } from '../contract/views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { mayEnter } from './may-read.ts';
import { noticeRowOf, publishedNotice } from './notice-row.ts';
import type { Ports, Who } from './ports.ts';

const MOST = 200;

/** The public notices, newest first, with the objections still to be settled. */
export async function listNotices({ store, moment, getPolicy }: Ports, { actor, programmeId }: Who): Promise<Result<readonly NoticeRow[]>> {
  const may = mayEnter(actor, 'notices');
  if (!may.ok) return may;
  const reads = store.in(programmeId);
  const [{ pack }, { today }, notices] = await Promise.all([
    reads.getProgramme(),
    moment(programmeId),
    reads.listCasesOfKind('notice', MOST),
  ]);
  return ok(
    notices.flatMap((found) => {
      const notice = publishedNotice(found);
      if (!notice) return [];
      const openObjections = notice.objections.filter(({ settledOn }) => settledOn === undefined).length;
      return [{ ...noticeRowOf(found.id, notice, getPolicy(pack), today), openObjections }];
    }),
  );
}
