import { townshipsOf } from '../../policy/townships/index.ts';
import { pilotStagesFrom, type ProjectStage } from '../cases/project/stages.ts';
import type { PlaceCounts, TownshipsView } from '../contract/township-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { firmLine, listFiled } from './firm-lines.ts';
import { readPolicyNow } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import type { TownshipCount } from './store.ts';

type Paid = { readonly township: string | null; readonly fen: number };
const sum = (figures: readonly number[]): number => figures.reduce((all, each) => all + each, 0);

function countsOf(counts: readonly TownshipCount[], paid: readonly Paid[]): PlaceCounts {
  const at = (stages: readonly ProjectStage[]): number =>
    sum(counts.filter(({ stage }) => stages.includes(stage)).map(({ count }) => count));
  return {
    firms: sum(counts.map(({ count }) => count)),
    pilots: at(pilotStagesFrom('pilot')),
    accepted: at(pilotStagesFrom('accepted')),
    paid: at(['paid']),
    paidFen: sum(paid.map(({ fen }) => fen)),
  };
}

/** The townships of the county with their firms, pilots and money: counts of the list's own cases, money of the books' own entries. Members only. */
export async function readTownships(ports: Ports, { actor, programmeId }: Who): Promise<Result<TownshipsView>> {
  const may = mayEnter(actor, 'figures');
  if (!may.ok) return may;
  const reads = ports.store.in(programmeId);
  const [{ county }, counts, filed, sums] = await Promise.all([
    readPolicyNow(ports, programmeId),
    reads.countTownships(),
    listFiled(reads),
    reads.sumPostings({}),
  ]);
  const paid = filed.map((each): Paid => ({ township: each.state.township ?? null, fen: firmLine(each, sums)?.paidFen ?? 0 }));
  const within = (isIn: (township: string | null) => boolean): PlaceCounts =>
    countsOf(
      counts.filter(({ township }) => isIn(township)),
      paid.filter(({ township }) => isIn(township)),
    );
  return ok({
    county: county.name,
    townships: townshipsOf(county.division).map((township) => ({ ...township, ...within((code) => code === township.code) })),
    unplaced: within((code) => code === null),
    all: within(() => true),
  });
}
