import type { PublicNoticeRow } from '../contract/public-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { noticeRowOf, publishedNotice } from './notice-row.ts';
import type { Ports } from './ports.ts';

const MOST = 200;

/** The notices anyone may read, newest first. */
export async function listPublicNotices(
  { store, moment, getPolicy }: Ports,
  programmeId: string,
): Promise<Result<readonly PublicNoticeRow[]>> {
  const reads = store.in(programmeId);
  const [{ pack }, { today }, notices] = await Promise.all([
    reads.getProgramme(),
    moment(programmeId),
    reads.listCasesOfKind('notice', MOST),
  ]);
  return ok(
    notices.flatMap((found) => {
      const notice = publishedNotice(found);
      return notice ? [noticeRowOf(found.id, notice, getPolicy(pack), today)] : [];
    }),
  );
}
