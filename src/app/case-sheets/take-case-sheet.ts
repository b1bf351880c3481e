import type { CaseSheetName } from '../../cases/project/sheets/index.ts';
import type { BulkItem } from '../../contract/bulk-views.ts';
import type { TakeCaseSheet } from '../../contract/case-sheet-views.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { actOnCase } from '../act-on-case.ts';
import type { Ports, Who } from '../ports.ts';
import { getSheet, projectsAmong } from './find-sheet.ts';

/**
 * Takes what a preview showed, project by project, each as the act it is and in a transaction of its own: what one refuses, such as a change
 * made meanwhile, leaves the others done. Cut off and sent again under the same key, it goes on and does nothing twice.
 */
export async function takeCaseSheet(
  ports: Ports,
  who: Who,
  name: CaseSheetName,
  { key, cases }: TakeCaseSheet,
): Promise<Result<readonly BulkItem[]>> {
  const sheet = getSheet(who.actor, name);
  if (!sheet.ok) return sheet;
  const found = projectsAmong(who.actor, await ports.store.in(who.programmeId).listCases(cases.map(({ caseId }) => caseId)));
  const names = new Map(found.map(({ caseId, state }) => [caseId, state.application.name]));
  const items: BulkItem[] = [];
  for (const each of cases) {
    const done = await actOnCase(ports, who, { kind: 'project', act: sheet.value.act, key: `${key}:${each.caseId}`, ...each });
    items.push({ caseId: each.caseId, name: names.get(each.caseId) ?? '—', outcome: done.ok ? ok(null) : done });
  }
  return ok(items);
}
