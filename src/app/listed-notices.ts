import type { PublishedNotice } from '../cases/notice/state.ts';
import type { PublicNoticeRow } from '../contract/public-views.ts';
import { readInForce } from './in-force.ts';
import { noticeRowOf, publishedNotice } from './notice-row.ts';
import type { Ports } from './ports.ts';

const MOST = 200;

/** The programme's notices, newest first: each as it lies on file and as a row anyone may read. */
export async function listedNotices(
  ports: Ports,
  programmeId: string,
): Promise<readonly { readonly notice: PublishedNotice; readonly row: PublicNoticeRow }[]> {
  const { store, moment } = ports;
  const reads = store.in(programmeId);
  const [programme, { today }, found] = await Promise.all([
    reads.getProgramme(),
    moment(programmeId),
    reads.listCasesOfKind('notice', MOST),
  ]);
  const inForce = await readInForce(ports, reads, programme, today);
  return found.flatMap((each) => {
    const notice = publishedNotice(each);
    return notice ? [{ notice, row: noticeRowOf(each.id, notice, inForce.of(notice), today) }] : [];
  });
}
