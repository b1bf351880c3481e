import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { granted } from '../../dev/seed/granted.ts';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { actOnCase } from '../../src/app/act-on-case.ts';
import { listFunds } from '../../src/app/list-funds.ts';
import { listProjects } from '../../src/app/list-projects.ts';
import type { Who } from '../../src/app/ports.ts';
import type { CaseKind } from '../../src/cases/kinds.ts';
import type { Role } from '../../src/cases/roles.ts';
import { openServer } from '../server.ts';
import { look, violations } from './look.ts';
import { begin, button, open } from './office.ts';
import { openWorkbench } from './office-on.ts';

const { ports } = await openServer({ demo: true, fill: seedDemo });
const officer: Who = {
  programmeId: ports.programmeId,
  actor: { personId: 'sample-officer', name: '样例经办', roles: ['officer'], secondFactor: true },
};
const SAID = '按评价意见督促落后两家，不调减（样例）';
const act = async (kind: CaseKind, name: string, input: object, caseId?: string): Promise<string> =>
  granted(await actOnCase(ports, officer, { kind, act: name, input, key: `weighing-${name}`, ...(caseId !== undefined && { caseId }) })).id;

/** Confirms without a word on the evaluation, reads what is asked for, says it and confirms again. */
async function weigh(page: Page, label: string, picture: string): Promise<void> {
  const dialog: Locator = await begin(page, label);
  await button(dialog, '确认办理').click();
  await dialog.getByText(/请写明怎样考虑绩效评价结果：.+评价[\d.]+分（.）/).waitFor();
  await look(page, picture);
  await dialog.getByLabel(/^怎样考虑绩效评价结果/).fill(SAID);
  await button(dialog, '确认办理').click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Where whoever reads the case later finds what was said, beside the evaluation it was said of. */
async function isFound(page: Page): Promise<void> {
  const found = page.getByText(new RegExp(`绩效评价（.+分（.）.*）的考虑：${SAID.replace(/[（）]/gu, '.')}`)).first();
  await found.waitFor();
}

// Measures/14: the four decisions that an evaluation bears on, each in the dialog of whoever takes it, and read by the auditor.
describe('an evaluation is weighed', { timeout: 120_000 }, () => {
  const bench = openWorkbench(ports);
  /** The page of the case of that kind which waits at that stage. */
  const openWaiting = async (role: Role, kind: 'selection' | 'ruling', stage: string): Promise<Page> => {
    const cases = await ports.store.in(ports.programmeId).listCasesOfKind(kind, 100);
    const page = await bench.enter(role);
    await open(page, `/office/${kind}s/${cases.find(({ state }) => state.stage === stage)?.id}`);
    return page;
  };
  const readAgain = async (page: Page): Promise<void> => {
    const auditor = await bench.enter('auditor');
    await open(auditor, new URL(page.url()).pathname);
    await isFound(auditor);
    await auditor.context().close();
    await page.context().close();
  };

  it('by whoever approves a list of pilots', async () => {
    const page = await openWaiting('approver', 'selection', 'submitted');
    await weigh(page, '批准名单', '70-weigh-list');
    await readAgain(page);
  });

  it('by finance that allots the money', async () => {
    const booked = granted(await listFunds(ports, officer)).find(({ stage }) => stage === 'allocated');
    if (booked === undefined || booked.caseId === null) throw new Error('no allotted fund');
    const uses = Object.fromEntries(booked.uses.map(({ use, fen }, at) => [use, at === 0 ? fen - 100 : fen] as const));
    await act('fund', 'proposeAllocation', uses, booked.caseId);
    const page = await bench.enter('finance');
    await open(page, '/office/funds');
    await weigh(page, '批准资金分配', '71-weigh-allotment');
    const history = (on: Page) => on.getByText(`${booked.docNo}：入账、分配、退回和理由`).click();
    const auditor = await bench.enter('auditor');
    await open(auditor, '/office/funds');
    await history(auditor);
    await isFound(auditor);
    await look(auditor, '72-fund-history');
    await auditor.context().close();
    await page.context().close();
  });

  it('by finance that orders a batch', async () => {
    const [row] = granted(await listProjects(ports, officer, { stage: 'awarded' })).items;
    const id = await act('batch', 'prepareBatch', { title: '权衡批次（样例）', caseIds: [row?.id] });
    const page = await bench.enter('finance');
    await open(page, `/office/batches/${id}`);
    await weigh(page, '批准批次并下达支付指令', '73-weigh-batch');
    await readAgain(page);
  });

  it('by whoever signs a ruling', async () => {
    const page = await openWaiting('approver', 'ruling', 'prepared');
    await weigh(page, '批准决定', '74-weigh-ruling');
    await readAgain(page);
    expect(violations).toEqual([]);
  });
});
