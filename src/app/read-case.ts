import type { CaseView } from '../contract/views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { foreseeRuling } from './foresee-ruling.ts';
import { openCase, type OpenedCase } from './open-case.ts';
import { loadOpenQuestions } from './open-questions.ts';
import type { Ports, Who } from './ports.ts';
import { readFigures } from './facts/load-figures.ts';
import { readInspectionFacts } from './inspection-facts.ts';
import { readPanelFiles } from './panel-files.ts';
import { readProjectFacts } from './project-facts.ts';
import { inWhatCapacity } from './views/in-what-capacity.ts';
import { caseEditionOf } from './views/case-edition.ts';
import { buildBatchView } from './views/batch-view.ts';
import { buildFundView } from './views/fund-view.ts';
import { buildInspectionView } from './views/inspection-view.ts';
import { buildNoticeView } from './views/notice-view.ts';
import { buildOutlayView } from './views/outlay-view.ts';
import { buildPanelView } from './views/panel-view.ts';
import type { Opened } from './views/opened.ts';
import { buildPerformanceView } from './views/performance-view.ts';
import { buildProjectView } from './views/project-view.ts';
import { buildRecoveryView } from './views/recovery-view.ts';
import { buildRowView } from './views/row-view.ts';
import { buildRulingView } from './views/ruling-view.ts';
import { buildSanctionView } from './views/sanction-view.ts';
import { buildSelectionView } from './views/selection-view.ts';

/** One case for one person: what it is, how it came there, what may be done now and why the rest may not. */
export async function readCase(ports: Ports, who: Who, id: string): Promise<Result<CaseView>> {
  const found = await openCase(ports, who, id);
  if (!found.ok) return found;
  const { opened, stored, reads } = found.value;
  const [view, duties] = await Promise.all([viewOf(ports, found.value, who), reads.listDuties()]);
  return ok({ ...view, timeline: inWhatCapacity(stored.kind, view.timeline, opened.history, duties) });
}

async function viewOf({ policies, hash }: Ports, { opened, stored, reads, inForce }: OpenedCase, { actor }: Who): Promise<CaseView> {
  const { state, context } = opened;
  // The kind says which of the lives this is; the state's own shape is what the compiler can follow.
  if (state.stage === 'none') throw new RangeError(`case ${stored.id} has no history`);
  if ('application' in state) {
    const facts = await readProjectFacts(reads, opened.id, state, actor);
    const edition = caseEditionOf(policies, inForce, opened.id, state, context.today);
    return buildProjectView({ ...(opened as Opened<'project'>), state }, { ...facts, edition });
  }
  if ('pool' in state) {
    const files = await readPanelFiles(reads, state, actor);
    return buildPanelView({ ...(opened as Opened<'panel'>), state }, files);
  }
  if ('purpose' in state) return buildNoticeView({ ...(opened as Opened<'notice'>), state });
  if ('cells' in state) return buildRowView({ ...(opened as Opened<'row'>), state });
  if ('ruled' in state) {
    const foreseen =
      state.stage === 'prepared'
        ? foreseeRuling({ policies, inForce, today: context.today }, state.ruled, await loadOpenQuestions(reads))
        : null;
    return buildRulingView({ ...(opened as Opened<'ruling'>), state }, { editionOf: policies.get, foreseen });
  }
  if ('instructions' in state) return buildBatchView({ ...(opened as Opened<'batch'>), state }, hash);
  if ('sanctioned' in state) return buildSanctionView({ ...(opened as Opened<'sanction'>), state });
  if ('ground' in state) return buildOutlayView({ ...(opened as Opened<'outlay'>), state });
  if ('target' in state) return buildRecoveryView({ ...(opened as Opened<'recovery'>), state });
  if ('round' in state) {
    const facts = await readInspectionFacts(reads, state);
    return buildInspectionView({ ...(opened as Opened<'inspection'>), state }, facts);
  }
  if ('goals' in state) {
    const figures = await readFigures(reads, state);
    return buildPerformanceView({ ...(opened as Opened<'performance'>), state }, figures);
  }
  if ('notice' in state) return buildFundView({ ...(opened as Opened<'fund'>), state });
  return buildSelectionView({ ...(opened as Opened<'selection'>), state });
}
