import type { PublicRuling } from '../contract/ruling-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type RulingOnFile, readInForce } from './in-force.ts';
import type { Ports } from './ports.ts';

/** Without the people: what was decided, on whose paper, since when. */
const publicOf = ({ ruling: { number, ruled, signedOn } }: RulingOnFile): PublicRuling => {
  const { title, clause, before, after, from, document } = ruled;
  return { number, title, clause, before, after, from, document, signedOn };
};

/** The signed rulings on the version in force, in the order of signing, for anyone. */
export async function listPublicRulings(ports: Ports, programmeId: string): Promise<Result<readonly PublicRuling[]>> {
  const reads = ports.store.in(programmeId);
  const [programme, { today }] = await Promise.all([reads.getProgramme(), ports.moment(programmeId)]);
  const { now, rulings } = await readInForce(ports, reads, programme, today);
  return ok(rulings.filter(({ ruling }) => ruling.ruled.pack === now.issue.pack).map(publicOf));
}
