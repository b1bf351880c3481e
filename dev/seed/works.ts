import { listProjects } from '../../src/app/list-projects.ts';
import { keepPaper } from '../../src/app/papers/keep-paper.ts';
import { readCase } from '../../src/app/read-case.ts';
import { deliver } from './delivering.ts';
import { diagnose } from './diagnosing.ts';
import { granted } from './granted.ts';
import { COUNTY, type Play } from './play.ts';
import { countyOf } from '../county/office-folder.ts';
import { DOT, lookAtPapers } from './papers.ts';
import { bringSlip } from './proofs.ts';
import { reportMonthly } from './reports.ts';
import type { Roll } from './roll.ts';

/** Its level comes from the diagnosis. */
const done = Promise.resolve();

const MATERIALS = ['application', 'ledger', 'vouchers', 'level-evidence'] as const;

async function eachPilot({ ports, cast }: Play, work: (id: string) => Promise<unknown>): Promise<void> {
  const { items } = granted(await listProjects(ports, cast.officer, { stage: 'pilot', limit: 200 }));
  for (const { id } of items) await work(id);
}

/** Smart equipment counts only once somebody has recognised it. */
async function ruleOnSmartEquipment({ ports, cast, act }: Play, id: string): Promise<void> {
  const view = granted(await readCase(ports, cast.officer, id));
  if (view.kind !== 'project') throw new Error(`not a project: ${id}`);
  const open = view.project.expenses.filter(({ facts, ruling }) => facts.category === 'smart-equipment' && !ruling);
  for (const { id: expenseId } of open)
    await act('officer', 'project', 'ruleOnExpense', { expenseId, reason: '属改造方案内关键工序设备，能联网取数（样例）' }, id);
}

/** The firm's plan comes with the folder; the officer hands it in for the firms that have nobody here, and another approves it. */
async function plan({ act }: Play, id: string): Promise<void> {
  await act('officer', 'project', 'draftPlan', {}, id);
  await act('officer', 'project', 'submitPlan', {}, id);
}

async function takeOnFile(play: Play, id: string): Promise<void> {
  await play.act('officer', 'project', 'registerExpense', {}, id);
  await ruleOnSmartEquipment(play, id);
  const evaluator = countyOf(COUNTY).evaluators[0]?.creditCode ?? '';
  await play.act('officer', 'project', 'assignEvaluator', { evaluator }, id);
  await play.act('evaluator', 'project', 'assessLevel', { phase: 'after' }, id);
}

/** Two investments are audited by an accountant: one report is in, for the other it is waited. */
async function audit({ ports, cast, act }: Play, { accepted, accepting }: Roll): Promise<void> {
  const evaluator = cast.accountant.actor.organisation ?? '';
  for (const id of [accepted, accepting]) await act('officer', 'project', 'assignAccountant', { evaluator }, id);
  granted(await keepPaper(ports, cast.accountant, { caseId: accepted, about: 'audit', name: '投资审核报告（样例）.png', bytes: DOT }));
  await act('accountant', 'project', 'auditInvestment', { opinion: '凭证齐全，金额与合同、付款一致（样例）' }, accepted);
}

/** The experts met before the office had this system. */
const BY_EXPERTS = { minutes: '样例县验收评审会议纪要（2027年3月11日）', reviewReason: '专家会议线下召开，纪要存档（样例）' } as const;

/** Autumn and winter: levels before, the works, the papers, the levels after; then acceptance by the evaluator. */
export async function transform(play: Play, roll: Roll): Promise<void> {
  await play.moveTo('2026-08-12');
  await play.importFolder();
  await diagnose(play, roll.pilot);
  await eachPilot(play, (id) => (id === roll.pilot ? done : play.act('officer', 'project', 'assessLevel', { phase: 'before' }, id)));
  await eachPilot(play, (id) => plan(play, id));
  await play.moveTo('2026-08-14');
  await eachPilot(play, (id) => play.act('approver', 'project', 'approvePlan', {}, id));
  await reportMonthly(play, roll);
  await play.moveTo('2027-03-03');
  await play.importFolder();
  await eachPilot(play, (id) => takeOnFile(play, id));
  await bringSlip(play, roll.paid[0]);
  await play.moveTo('2027-03-08');
  await deliver(play, roll.paid[0], { isTaken: true });
  await deliver(play, roll.accepting, { isTaken: false });
  const asking = [...roll.paid, roll.awarded, roll.inAwardNotice, roll.countyApproved, roll.accepted, roll.rectifying, roll.accepting];
  for (const id of asking) await play.act('officer', 'project', 'requestAcceptance', { materials: [...MATERIALS] }, id);
  await lookAtPapers(play, roll.accepting);
  await audit(play, roll);
  await play.moveTo('2027-03-12');
  const passed = [...roll.paid, roll.awarded, roll.inAwardNotice, roll.countyApproved, roll.accepted];
  for (const id of passed) {
    await play.act(
      'evaluator',
      'project',
      'passAcceptance',
      { opinion: '功能、数据、凭证与方案一致（样例）', levelVerified: true, investmentAudited: true, ...BY_EXPERTS },
      id,
    );
  }
  await play.act('evaluator', 'project', 'failAcceptance', { opinion: '数采终端有两台未联网，须整改（样例）' }, roll.rectifying);
}
