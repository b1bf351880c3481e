import { expect } from 'vitest';
import { chooseFolder } from './files.ts';
import type { House } from './house.ts';
import { look } from './look.ts';
import { act, button, moveClock, open } from './office.ts';

const TITLE = '第一批拟试点企业公示（样例）';

/** The officer looks at what would be imported, with every fault by its cell, and imports it. */
export async function importFolder({ window, officeFolder }: House): Promise<void> {
  const page = await window('officer');
  await open(page, '/office/import');
  await look(page, '01-import');
  await chooseFolder(page, officeFolder);
  const faults = page.getByRole('table', { name: '读不出的单元格' });
  await faults.waitFor();
  await expect.poll(() => faults.textContent()).toContain('2018年13月5日');
  expect(
    await faults
      .getByRole('row', { name: /企业申报汇总表\.xlsx/ })
      .first()
      .locator('code')
      .textContent(),
  ).toMatch(/^[A-Z]+\d+$/);
  await look(page, '02-import-preview');
  await button(page, '确认导入').click();
  await page.getByText(/新增 \d+ 条/).waitFor();
  await look(page, '03-imported');
}

/** The same folder again: nothing new is found, and nothing may be written. */
export async function importAgain({ window, officeFolder }: House): Promise<void> {
  const page = await window('officer');
  await open(page, '/office/import');
  await chooseFolder(page, officeFolder);
  await page.getByText('没有需要写入的内容').waitFor();
  expect(await button(page, '确认导入').isDisabled()).toBe(true);
}

/** 26 applicants, each with verdict, reasons and clauses. */
export async function readVerdicts({ window }: House, rejected: string): Promise<void> {
  const page = await window('officer');
  await open(page, '/office/projects');
  await page.getByText('共 26 条').waitFor();
  await look(page, '04-projects');
  await page.getByRole('link', { name: rejected }).click();
  await page.getByRole('heading', { level: 1, name: rejected }).waitFor();
  const reasons = page.getByRole('table', { name: /未符合或待查的条件/ }).first();
  await reasons.waitFor();
  expect(await reasons.textContent()).toMatch(/不符合.*同类补助.*办法第十条/);
  await look(page, '05-rejected-applicant');
}

/** The officer looks at what the rule says of each and confirms in one go all that are fit. */
export async function confirm({ window }: House): Promise<void> {
  const page = await window('officer');
  await open(page, '/office/projects?outcome=yes');
  await page.getByLabel(/^全选/).check();
  await page.getByRole('button', { name: /^确认符合申报条件/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('审查意见').fill('材料与登记信息一致（样例）');
  await button(dialog, '逐家预演').click();
  await dialog.getByText(/^可以办 \d+ 家，办不了 0 家$/).waitFor();
  await look(page, '05b-confirm-eligible');
  await dialog.getByRole('button', { name: /^办理可以办的/ }).click();
  await dialog.getByText(/^已办 \d+ 家，没有办成 0 家，还没有办 0 家$/).waitFor();
  await button(dialog, '完成').click();
  await dialog.waitFor({ state: 'hidden' });
}

/** The officer proposes every confirmed firm; the officer cannot approve; the approver does. */
export async function select({ window }: House): Promise<void> {
  const officer = await window('officer');
  await open(officer, '/office/projects?outcome=yes');
  await officer.getByLabel(/^全选/).check();
  await act(officer, '提交拟试点名单', {
    名单标题: '第一批拟试点企业',
    专家评审的纪要: '样例评审会议纪要',
    没有在本系统评审的原因: '评审先于系统启用（样例）',
  });
  await officer.waitForURL(/\/selections\//);
  await look(officer, '06-selection-submitted');
  const approver = await window('approver');
  await open(approver, '/office/');
  await look(approver, '07-inbox-approver');
  await approver.getByRole('link', { name: '批准名单' }).click();
  await act(approver, '批准名单');
  await approver.getByText('已批准').first().waitFor();
}

export async function publishPilots({ window }: House): Promise<void> {
  const page = await window('officer');
  await open(page, '/office/notices');
  await act(page, '发布入选公示', { 公示标题: TITLE, 受理电话或地址: '样例电话 0954-7000000' });
  await page.waitForURL(/\/notices\//);
  await page.getByText('尚不能结束').first().waitFor();
  await look(page, '08-notice-inside');
}

/** Anyone reads the notice and its counted days, and objects; what was typed survives a mistake. */
export async function objectInPublic({ anyone, server }: House, firm: string): Promise<void> {
  const page = await anyone();
  await page.goto(server().url);
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByText('公示中，还有 5 个工作日').first().waitFor();
  expect(await page.getByText('第 5 个工作日').count()).toBe(1);
  await page.getByLabel('针对').selectOption({ label: firm });
  await page.getByLabel('异议内容').fill('请核实该企业是否在本县生产（样例）。');
  await button(page, '提交异议').click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('异议内容').inputValue()).toContain('请核实');
  await look(page, '09-public-notice');
  await page.getByLabel('您的姓名或单位').fill('某群众（样例）');
  await page.getByLabel('联系电话').fill('13900000000');
  await button(page, '提交异议').click();
  await page.getByText('异议已收到').first().waitFor();
  await look(page, '10-objection-received');
}

/** Not before the term is over and the objection is settled; then the pilots are confirmed. */
export async function concludePilots({ window }: House): Promise<void> {
  const page = await window('officer');
  await page.reload();
  await act(page, '办结异议', { 异议是否成立: ['否'], 核查结论: '已到现场核实，企业在本县生产，异议不成立（样例）。' });
  await page.getByText(/已于.*办结/).waitFor();
  await page.locator('summary', { hasText: '暂不能办理的事项和原因' }).click();
  await page.getByRole('listitem').filter({ hasText: '结束公示' }).first().waitFor();
  await moveClock(page, '2026-07-20');
  await act(page, '结束公示');
  await page.getByText('已结束').first().waitFor();
  await look(page, '11-notice-concluded');
}
