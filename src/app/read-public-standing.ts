import { PROJECT_STAGES, PROJECT_WAY, type ProjectStage } from '../cases/project/stages.ts';
import type { PublicStanding } from '../contract/public-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';

const APPLIED = PROJECT_STAGES.filter((stage) => stage !== 'none');
/** From this stage of the straight way on. */
const since = (stage: (typeof PROJECT_WAY)[number]): readonly ProjectStage[] => PROJECT_WAY.slice(PROJECT_WAY.indexOf(stage));

/** How many firms have applied, are or were pilots, passed acceptance, were paid: for anyone, without names. */
export async function readPublicStanding({ store }: Ports, programmeId: string): Promise<Result<PublicStanding>> {
  const { stages } = await store.in(programmeId).listProjects({ scope: { all: true }, limit: 1 });
  const count = (among: readonly ProjectStage[]): number => among.reduce((total, stage) => total + (stages[stage] ?? 0), 0);
  return ok({
    applied: count(APPLIED),
    pilots: count([...since('pilot'), 'rectifying']),
    accepted: count(since('accepted')),
    paid: count(['paid']),
  });
}
