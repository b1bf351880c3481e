import type { KnownCase } from '../../cases/named-projects.ts';
import type { ProjectEvent } from '../../cases/project/events.ts';
import { PILOT_STAGES } from '../../cases/project/stages.ts';
import { staysOf } from '../../cases/project/stays.ts';
import type { FiguresView } from '../../contract/figure-views.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { readPolicyNow } from '../in-force.ts';
import { listProjectsAt } from '../list-projects-at.ts';
import { mayEnter } from '../may-read.ts';
import type { Ports, Who } from '../ports.ts';
import type { Reads } from '../store.ts';
import { drawLevelCosts, drawLevelGoals, drawLevelMoves } from './level-figures.ts';
import { drawProgress } from './progress-figures.ts';
import { drawScenesByIndustry } from './scene-figures.ts';
import { drawByCategory, drawByWorks } from './spending-figures.ts';
import { drawSlowestWaits, drawStageTimes, type Way } from './waiting-figures.ts';

const MOST = 1_000;
/** From the day on which somebody found the firm fit: before that there may be thousands who only applied. */
const STAGES = ['eligible', 'proposed', 'listed', ...PILOT_STAGES, 'removed', 'disqualified'] as const;

/** Stages follow from what happened, whatever its reasons say: the events are read as they lie, without them. */
async function waysOf(reads: Reads, filed: readonly KnownCase[]): Promise<readonly Way[]> {
  const written = await reads.listWrittenEvents(filed.map(({ caseId }) => caseId));
  const ofCase = Map.groupBy(written, ({ caseId }) => caseId);
  return filed.map(({ caseId, state }) => {
    const history = (ofCase.get(caseId) ?? []).map(({ text, ...stamp }) => ({ ...stamp, payload: JSON.parse(text) as ProjectEvent }));
    return { name: state.application.name, stays: staysOf(history) };
  });
}

/** What the numbers of the programme say today, each as a picture and as a table. Refuses whoever does not see every case. */
export async function readFigures(ports: Ports, { actor, programmeId }: Who): Promise<Result<FiguresView>> {
  const may = mayEnter(actor, 'figures');
  if (!may.ok) return may;
  const reads = ports.store.in(programmeId);
  const [filed, policy, { today }] = await Promise.all([
    listProjectsAt(reads, STAGES, MOST),
    readPolicyNow(ports, programmeId),
    ports.moment(programmeId),
  ]);
  const ways = await waysOf(reads, filed);
  const pilots = filed.map(({ state }) => state).filter(({ stage }) => PILOT_STAGES.includes(stage));
  return ok({
    on: today,
    drawings: [
      drawProgress(ways, today),
      drawLevelMoves(pilots),
      drawLevelCosts(pilots),
      drawLevelGoals(pilots, policy),
      ...drawScenesByIndustry(pilots, policy),
      drawByCategory(pilots),
      drawByWorks(pilots),
      drawStageTimes(ways, today),
      drawSlowestWaits(ways, today),
    ],
  });
}
