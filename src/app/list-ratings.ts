import { inOrder, placeOf, providersIn, rateProvider, sayArithmetic, type Rating } from '../cases/rating/rate-provider.ts';
import { PILOT_STAGES } from '../cases/project/stages.ts';
import type { KnownSanction, Sanction } from '../cases/sanction/state.ts';
import type { RatingRow } from '../contract/rating-views.ts';
import type { Day } from '../kernel/day.ts';
import { ok, type Result } from '../kernel/result.ts';
import { rowOf } from './facts/register-rows.ts';
import { listProjectsAt } from './list-projects-at.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import type { Reads } from './store.ts';

const MOST = 2_000;
const rated = (rating: Rating, index: number, all: readonly Rating[]): RatingRow => ({
  ...rating,
  place: placeOf(all, rating),
  arithmetic: sayArithmetic(rating),
});

/** Every rating of a provider of the pool by the records of a day, best first. Who only sells to a firm is none. */
export async function readRatings(reads: Reads, today: Day): Promise<readonly RatingRow[]> {
  const [cases, charged, pool] = await Promise.all([
    listProjectsAt(reads, [...PILOT_STAGES, 'disqualified'], MOST),
    reads.listCasesOfKind('sanction', MOST),
    reads.listRegister('providers'),
  ]);
  const projects = cases.map(({ state }) => state);
  const codes = pool.map((record) => rowOf<'providers'>(record).values.creditCode);
  const sanctions = charged.map(({ state }) => state as Sanction).filter((state): state is KnownSanction => state.stage !== 'none');
  return inOrder(
    providersIn(projects)
      .filter(({ creditCode }) => codes.includes(creditCode))
      .map((provider) => rateProvider(provider, { projects, sanctions, today })),
  ).map(rated);
}

/** The ratings as of today: all of them for the offices, its own for a provider, none for anybody else. */
export async function listRatings(ports: Ports, { actor, programmeId }: Who): Promise<Result<readonly RatingRow[]>> {
  const { today } = await ports.moment(programmeId);
  const isOffice = mayEnter(actor, 'sanctions').ok;
  if (!isOffice && !actor.roles.includes('provider')) return ok([]);
  const ratings = await readRatings(ports.store.in(programmeId), today);
  return ok(isOffice ? ratings : ratings.filter(({ provider }) => provider.creditCode === actor.organisation));
}
