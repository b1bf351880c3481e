import { listPerformance } from '../../src/app/list-performance.ts';
import { readCase } from '../../src/app/read-case.ts';
import { draftReport } from '../../src/cases/performance/words.ts';
import { asDay } from '../../src/kernel/day.ts';
import { granted } from './granted.ts';
import type { Play } from './play.ts';

/** What the text leaves to the office: growth of the firms' sales, and how many of them are to be content; in percent. */
const OPEN: Readonly<Record<string, number>> = { economic: 5, satisfaction: 90 };
const SUMMARY = '完成10家中小企业数字化改造，二级8家、三级2家，新增上云用云企业10家，选树标杆企业2家（样例）';

/** Goals for every booked notice, from compiling to finance's file. */
export async function fileGoals({ ports, cast, act }: Play): Promise<void> {
  const { waiting, suggested } = granted(await listPerformance(ports, cast.officer));
  const lines = suggested.map(({ target, ...line }) => ({ ...line, target: target ?? OPEN[line.aspect] ?? 0 }));
  for (const { caseId: fundId } of waiting) {
    const id = await act('officer', 'performance', 'draftGoals', { fundId, summary: SUMMARY, lines });
    await act('approver', 'performance', 'approveGoals', {}, id);
    await act('finance', 'performance', 'acceptGoals', { opinion: '目标明确、可衡量，同意备案（样例）' }, id);
  }
}

/** Half-way: what no record counts is stated, what is behind explained, and somebody else approves. */
export async function evaluateHalfway({ ports, cast, act }: Play): Promise<void> {
  for (const { id } of granted(await listPerformance(ports, cast.officer)).rows) {
    const view = granted(await readCase(ports, cast.officer, id));
    if (view.kind !== 'performance' || view.scored === null) throw new Error(`no filed goals: ${id}`);
    const stated = view.scored.flatMap(({ no, actual }) => (actual === null ? [{ no, actual: 4, evidence: '企业自评汇总（样例）' }] : []));
    const gaps = view.scored.map(({ no }) => ({ no, cause: '项目还在实施，验收后补齐（样例）' }));
    await act('officer', 'performance', 'evaluateGoals', { round: 'mid-term', stated, gaps, opinion: '进度总体可控（样例）' }, id);
    await act('approver', 'performance', 'approveEvaluation', {}, id);
  }
}

/** The quarter's report on every file whose quarter is over; what is behind is given to somebody until a day. */
export async function reportQuarter({ ports, cast, act }: Play, until: string): Promise<void> {
  for (const { id } of granted(await listPerformance(ports, cast.officer)).rows) {
    const view = granted(await readCase(ports, cast.officer, id));
    if (view.kind !== 'performance' || view.tracking === null || view.nextQuarter === null) throw new Error(`no filed goals: ${id}`);
    const behind = view.tracking.lines.filter(({ isBehind }) => isBehind);
    const corrections = behind.map(({ no, goal }) => ({
      no,
      what: `倒排工期，每周调度（样例）：${goal}`,
      owner: 'officer' as const,
      dueOn: asDay(until),
    }));
    await act(
      'officer',
      'performance',
      'reportQuarter',
      { text: draftReport(view.nextQuarter, view.tracking), stated: [], corrections },
      id,
    );
  }
}
