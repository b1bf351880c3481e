import { listProjects } from '../../src/app/list-projects.ts';
import { readCase } from '../../src/app/read-case.ts';
import type { ProjectView } from '../../src/contract/views.ts';
import { asDay } from '../../src/kernel/day.ts';
import { asMonth, type Month } from '../../src/kernel/month.ts';
import { granted } from './granted.ts';
import type { Part } from './cast.ts';
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

async function read({ ports, cast }: Play, id: string): Promise<ProjectView> {
  const view = granted(await readCase(ports, cast.officer, id));
  if (view.kind !== 'project') throw new Error(`not a project: ${id}`);
  return view;
}

type Sent = { readonly month: Month; readonly percent: number; readonly problems?: string };

async function report(play: Play, part: Part, id: string, { month, percent, problems }: Sent): Promise<void> {
  const lines = (await read(play, id)).project.plans?.at(-1)?.plan.lines ?? [];
  await play.act(
    part,
    'project',
    'reportProgress',
    {
      month,
      lines: lines.map(({ no, plannedFen }) => ({ no, percent, spentFen: Number((BigInt(plannedFen) * BigInt(percent)) / 100n) })),
      intent: percent < 80 ? '按方案继续安装调试（样例）' : '收尾并准备验收材料（样例）',
      ...(problems !== undefined && { problems }),
    },
    id,
  );
}

/** Autumn to February: all report every month; one is slow and says why, one comes late, one is silent from January on. */
export async function reportMonthly(play: Play, roll: Roll): Promise<void> {
  const { items } = granted(await listProjects(play.ports, play.cast.officer, { stage: 'pilot', limit: 200 }));
  const [own] = roll.paid;
  for (const [month, day, percent] of MONTHS) {
    await play.moveTo(day);
    for (const { id } of items) {
      if (id === roll.rectifying || (id === roll.pilot && month >= '2026-12')) continue;
      const slow =
        id === roll.pilot ? { percent: Math.floor(percent / 2), problems: '数采网关供货推迟，等供应商确认发货（样例）' } : { percent };
      await report(play, id === own ? 'firm' : 'officer', id, { month: asMonth(month), ...slow });
    }
    await late(play, roll.rectifying, asMonth(month), percent);
    if (month === '2026-10') await visit(play, roll);
  }
}

/** Comes after its day in October, in time in the other months. */
async function late(play: Play, id: string, month: Month, percent: number): Promise<void> {
  if (month === '2026-10') await play.moveTo('2026-11-13');
  await report(play, 'officer', id, { month, percent });
}

/** The office and the park at the slow firm. */
async function visit(play: Play, roll: Roll): Promise<void> {
  await play.moveTo('2026-11-18');
  const findings = '现场核对数采点位，网关未到货，已与供应商通话（样例）';
  await play.act('officer', 'project', 'recordVisit', { on: asDay('2026-11-17'), persons: '马文斌、撒丽萍（样例）', findings }, roll.pilot);
}
