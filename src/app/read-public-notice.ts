import { publicityOf } from '../cases/notice/publicity.ts';
import type { PublishedNotice } from '../cases/notice/state.ts';
import type { PublicNotice } from '../contract/public-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { readInForce } from './in-force.ts';
import { noticeRowOf, publishedNotice } from './notice-row.ts';
import type { Ports } from './ports.ts';

type Item = PublicNotice['items'][number];

function outcomeOf({ conclusions, stage }: PublishedNotice, caseId: string): Item['outcome'] {
  if (stage === 'open') return null;
  return conclusions.find((each) => each.caseId === caseId)?.verdict.outcome === 'yes' ? 'confirmed' : 'removed';
}

/** A notice as anyone may read it: the list with its amounts and the counted days. Who objected, and to what, is not in it. */
export async function readPublicNotice(ports: Ports, programmeId: string, id: string): Promise<Result<PublicNotice>> {
  const { store, moment } = ports;
  const reads = store.in(programmeId);
  const [programme, { today }, found] = await Promise.all([reads.getProgramme(), moment(programmeId), reads.findCase(id)]);
  const notice = found && publishedNotice(found);
  if (!notice) return refuse('not-found', '没有这份公示，请从公示列表重新进入');
  const policy = (await readInForce(ports, reads, programme, today)).of(notice);
  const settled = notice.objections.filter(({ settledOn }) => settledOn !== undefined).length;
  return ok({
    ...noticeRowOf(id, notice, policy, today),
    contact: notice.contact,
    today,
    programme: programme.name,
    publicity: publicityOf(
      policy,
      {
        ...notice,
        objections: [],
      },
      today,
    ),
    items: notice.items.map((item) => ({
      ...item,
      outcome: outcomeOf(notice, item.caseId),
    })),
    objections: {
      received: notice.objections.length,
      settled,
    },
  });
}
