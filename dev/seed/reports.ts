import { listProjects } from '../../src/app/list-projects.ts';
import { readCase } from '../../src/app/read-case.ts';
import type { LineProgress, PlanLine } from '../../src/cases/project/events.ts';
import { asDay } from '../../src/kernel/day.ts';
import { asMonth, lastDayOf, type Month } from '../../src/kernel/month.ts';
import { inspect } from './inspections.ts';
import { evaluateHalfway, reportQuarter } from './goals.ts';
import { granted } from './granted.ts';
import type { Part } from './cast.ts';
import { answer, ask, count } from './surveys.ts';
import type { Play } from './play.ts';
import type { Roll } from './roll.ts';

/** Each month that is reported on, the day it is sent, and how much is done by then. */
const MONTHS = [
  ['2026-08', '2026-09-03', 10],
  ['2026-09', '2026-10-12', 25],
  ['2026-10', '2026-11-04', 40],
  ['2026-11', '2026-12-03', 60],
  ['2026-12', '2027-01-06', 80],
  ['2027-01', '2027-02-04', 95],
] as const;

type Lines = readonly PlanLine[];
type Sent = { readonly month: Month; readonly percent: number; readonly problems?: string };

async function readLines({ ports, cast }: Play, id: string): Promise<Lines> {
  const view = granted(await readCase(ports, cast.officer, id));
  return view.kind === 'project' ? (view.project.plans?.at(-1)?.plan.lines ?? []) : [];
}

/** A firm in step is done with a line on its planned day; the slow one is not. */
const progressOf =
  ({ month, percent, problems }: Sent) =>
  ({ no, plannedFen, dueOn }: PlanLine): LineProgress =>
    problems === undefined && dueOn <= lastDayOf(month)
      ? { no, percent: 100, spentFen: plannedFen, doneOn: dueOn }
      : { no, percent, spentFen: Number((BigInt(plannedFen) * BigInt(percent)) / 100n) };

async function report({ act }: Play, part: Part, id: string, lines: Lines, sent: Sent): Promise<void> {
  const { month, percent, problems } = sent;
  const intent = percent < 80 ? '按方案继续安装调试（样例）' : '收尾并准备验收材料（样例）';
  const said = { month, lines: lines.map(progressOf(sent)), intent, ...(problems !== undefined && { problems }) };
  await act(part, 'project', 'reportProgress', said, id);
}

/** Autumn to February: all report every month; one is slow and says why, one comes late, one is silent from January on. */
export async function reportMonthly(play: Play, roll: Roll): Promise<void> {
  const { items } = granted(await listProjects(play.ports, play.cast.officer, { stage: 'pilot', limit: 200 }));
  const [own] = roll.paid;
  const lines = new Map<string, Lines>();
  for (const { id } of items) lines.set(id, await readLines(play, id));
  for (const [month, day, percent] of MONTHS) {
    await play.moveTo(day);
    if (month === '2026-09' || month === '2026-12') await reportQuarter(play, '2027-06-30');
    if (month === '2026-12') await askHalfway(play);
    if (month === '2027-01') await evaluateHalfwayThrough(play, roll);
    for (const { id } of items) {
      if (id === roll.rectifying || (id === roll.pilot && month >= '2026-12')) continue;
      const slow =
        id === roll.pilot ? { percent: Math.floor(percent / 2), problems: '数采网关供货推迟，等供应商确认发货（样例）' } : { percent };
      await report(play, id === own ? 'firm' : 'officer', id, lines.get(id) ?? [], { month: asMonth(month), ...slow });
    }
    if (month === '2026-10') await play.moveTo('2026-11-13');
    await report(play, 'officer', roll.rectifying, lines.get(roll.rectifying) ?? [], { month: asMonth(month), percent });
    if (month === '2026-10') await visit(play, roll);
  }
}

/** February: the firms say what they reached, the survey is counted, and the office evaluates. */
async function evaluateHalfwayThrough(play: Play, roll: Roll): Promise<void> {
  await count(play, 'mid-term');
  const said = { round: 'mid-term', level: 2, growth: 4, effects: '报工和质检不再手写，交期可查（样例）' } as const;
  for (const [at, id] of roll.paid.entries())
    await play.act(at === 0 ? 'firm' : 'officer', 'project', 'evaluateItself', { ...said, investedFen: 60_000_000 }, id);
  await evaluateHalfway(play);
}

async function askHalfway(play: Play): Promise<void> {
  await ask(play, 'mid-term', '2027-01-20');
  await answer(play, 'mid-term');
}

/** A blocker waiting to be given to somebody, one in hand and by now overdue, one to be confirmed, one closed. */
async function block({ act }: Play, { pilot, rectifying, accepting }: Roll): Promise<void> {
  const raise = (id: string, text: string) => act('officer', 'project', 'raiseBlocker', { text, source: 'visit' }, id);
  const assign = (id: string, blockerId: string, owner: 'park' | 'science') =>
    act('officer', 'project', 'assignBlocker', { blockerId, owner, dueOn: asDay('2026-12-04') }, id);
  await raise(pilot, '数采网关供货推迟，生产线不能联网（样例）');
  await raise(pilot, '车间专线带宽不够（样例）');
  await assign(pilot, '2', 'park');
  await act('officer', 'project', 'escalateBlocker', { blockerId: '2', reason: '园区管线权属不清（样例）' }, pilot);
  await raise(rectifying, '缺少熟悉系统的操作员（样例）');
  await assign(rectifying, '1', 'science');
  await act('science', 'project', 'resolveBlocker', { blockerId: '1', answer: '已安排三天现场培训（样例）' }, rectifying);
  await raise(accepting, '旧机床没有通信接口（样例）');
  await act('officer', 'project', 'closeBlocker', { blockerId: '1', reason: '服务商已加装采集盒，企业来电撤回（样例）' }, accepting);
}

/** The office and the park at the slow firm; then the quarter's inspection. */
async function visit(play: Play, roll: Roll): Promise<void> {
  await play.moveTo('2026-11-18');
  const findings = '现场核对数采点位，网关未到货，已与供应商通话（样例）';
  await block(play, roll);
  await play.act('officer', 'project', 'recordVisit', { on: asDay('2026-11-17'), persons: '马文斌、撒丽萍（样例）', findings }, roll.pilot);
  await inspect(play);
}
