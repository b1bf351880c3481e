import type { Actor } from '../cases/act-rule.ts';
import type { KnownProject } from '../cases/named-projects.ts';
import { seatOf } from '../cases/panel/own-seat.ts';
import type { Panel } from '../cases/panel/state.ts';
import { recognisedFenOf } from '../cases/project/expenses.ts';
import type { PanelFile } from '../contract/views.ts';
import type { Reads } from './store.ts';

function fileOf(caseId: string, { application, levels, plans, expenses }: KnownProject): PanelFile {
  const { name, creditCode, verdict } = application;
  const { before, after } = levels;
  return {
    caseId,
    name,
    creditCode,
    verdict,
    levels: { before: before?.verdict.value?.level ?? null, after: after?.verdict.value?.level ?? null },
    plan: plans?.at(-1)?.plan.content ?? null,
    recognisedFen: recognisedFenOf(expenses),
  };
}

/** What the firms handed in, for a member of the panel who has declared to be free of ties; null for everyone else. */
export async function readPanelFiles(
  reads: Pick<Reads, 'listCases'>,
  panel: Exclude<Panel, { stage: 'none' }>,
  actor: Actor,
): Promise<readonly PanelFile[] | null> {
  if (seatOf(panel, actor)?.declaredOn === undefined) return null;
  const cases = await reads.listCases(panel.firms.map(({ caseId }) => caseId));
  return panel.firms.flatMap(({ caseId }) => {
    const found = cases.find(({ id }) => id === caseId);
    return found ? [fileOf(caseId, found.state as KnownProject)] : [];
  });
}
