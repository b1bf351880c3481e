import { formatDay, type Day } from '../../kernel/day.ts';
import { ok, refuse, type Refused, type Result } from '../../kernel/result.ts';
import { checklistOf } from './checklist.ts';
import { withClaims } from '../device-claims.ts';
import type { InspectionDeed } from './inspection-deed.ts';
import { inspectedBy, ofInspector } from './named-target.ts';
import type { CheckedLine, ChecklistLine, SaidLine } from './records.ts';
import type { DrawnInspection } from './state.ts';

const clause = 'measures/16';

/** What the inspectors saw (measures/16). Refuses whoever was not sent, a day before the draw or to come, a list with lines of the plan left open or changed since it was taken along, and photos that have not come. */
export const recordInspection: InspectionDeed<'recordInspection'> = {
  obstacle: (state, { context: { actor } }) => ofInspector(state, actor),
  decide: (
    state,
    { input: { caseId, on, persons, lines, findings, ...claims }, facts: { projects, papers }, context: { actor, today } },
  ) => {
    const found = inspectedBy(state, caseId, actor);
    if (!found.ok) return found;
    const refused = dayObstacle(state, on, today);
    if (refused) return refused;
    const [named] = projects;
    if (named === undefined || named.state.stage === 'none') return refuse('not-found', '没有这家企业的项目，请刷新后重选');
    const checked = checkedLines(checklistOf(named.state), lines);
    if (!checked.ok) return checked;
    const shown = withClaims(claims, papers, clause);
    if (!shown.ok) return shown;
    const record = { on, persons, lines: checked.value, findings, ...shown.value, by: actor.name };
    return ok([{ type: 'inspection-recorded', caseId, record }]);
  },
};

/** Why an inspection cannot have been on that day, or null. */
export const dayObstacle = ({ drawnOn }: DrawnInspection, on: Day, today: Day): Refused | null =>
  on < drawnOn || on > today ? refuse('bad-input', `检查日期须在${formatDay(drawnOn)}至${formatDay(today)}之间`, { clause }) : null;

function checkedLines(list: readonly ChecklistLine[], said: readonly SaidLine[]): Result<readonly (ChecklistLine & CheckedLine)[]> {
  const open = list.filter(({ no }) => !said.some((each) => each.no === no));
  if (open.length > 0) return refuse('facts-missing', `方案各项都要核对，还缺第${open.map(({ no }) => no).join('、')}项`, { clause });
  const moved = list.filter((line) => said.some(({ no, listed }) => no === line.no && listed !== undefined && !isAsListed(line, listed)));
  if (moved.length > 0)
    return refuse('stale', `方案第${moved.map(({ no }) => no).join('、')}项在清单下载以后改过：请重新下载任务，按新的内容核对`, { clause });
  const bare = said.filter(({ outcome, note }) => outcome !== 'as-planned' && note === undefined);
  if (bare.length > 0)
    return refuse('bad-input', `与方案不一致或没有看到的，请写明情况：第${bare.map(({ no }) => no).join('、')}项`, { clause });
  return ok(list.flatMap((line) => said.filter(({ no }) => no === line.no).map((each) => checkedLine(line, each))).slice(0, list.length));
}

const isAsListed = (line: ChecklistLine, { what, plannedFen }: NonNullable<SaidLine['listed']>): boolean =>
  line.what === what && line.plannedFen === plannedFen;
const checkedLine = (line: ChecklistLine, { listed: _, ...checked }: SaidLine): ChecklistLine & CheckedLine => ({ ...line, ...checked });
