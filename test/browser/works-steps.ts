import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { House } from './house.ts';
import { look } from './look.ts';
import { act, begin, button, moveClock, open } from './office.ts';

/** Goes to the firm's page the way a person does: by its name. */
export async function openFirm(page: Page, firm: string): Promise<void> {
  await open(page, `/office/projects?q=${encodeURIComponent(firm)}`);
  await page.getByRole('link', { name: firm }).click();
  await page.getByRole('heading', { level: 1, name: firm }).waitFor();
}

/** Levels before with their arithmetic; expenses with what is recognised and why the others are not. */
export async function takeOnFile({ window }: House, firm: string): Promise<void> {
  const page = await window('officer');
  await openFirm(page, firm);
  await act(page, '登记水平评测', { 评测时点: '改造前' });
  await page.getByRole('heading', { name: /^改造前：一级，.* 分/ }).waitFor();
  await page.getByText('还没有改造方案。').waitFor();
  await act(page, '拟写改造方案');
  await act(page, '提交改造方案');
  await page.getByText('按计划测算的补助').waitFor();
  const approver = await window('approver');
  await openFirm(approver, firm);
  await act(approver, '审定改造方案');
  await approver.getByText('现行方案（第1版）').waitFor();
  await look(approver, '12-plan');
  await moveClock(page, '2027-03-10');
  await act(page, '登记投资凭证');
  await page.getByText('认定投资额合计').waitFor();
  const expenses = page.locator('#expenses');
  expect(await expenses.textContent()).toContain('予以认定');
  expect(await expenses.textContent()).toContain('不属于数字化改造支出');
  await look(page, '12-project-expenses');
}

/** An evaluator of whom too little is known is refused; an independent one is entrusted, and assesses the level after. */
export async function entrust({ window }: House, firm: string, evaluators: readonly string[]): Promise<void> {
  const officer = await window('officer');
  await openFirm(officer, firm);
  const [independent = '', , , unknown = ''] = evaluators;
  const dialog = await begin(officer, '委托第三方评测', { 评测机构: unknown });
  await button(dialog, '确认办理').click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('评测机构').selectOption({ label: independent });
  await button(dialog, '确认办理').click();
  await dialog.waitFor({ state: 'hidden' });
  const evaluator = await window('evaluator');
  await openFirm(evaluator, firm);
  await act(evaluator, '登记水平评测', { 评测时点: '改造后' });
  await evaluator.getByRole('heading', { name: /^改造后：二级，.* 分/ }).waitFor();
  await evaluator.locator('summary', { hasText: '改造后逐题得分' }).click();
  await look(evaluator, '13-levels');
}

const PAPERS = ['验收申请', '改造台账', '投资凭证', '数字化水平评测佐证材料'];

/** Missing papers are named; with all four the evaluator can pass the project. */
export async function accept({ window }: House, firm: string): Promise<void> {
  const officer = await window('officer');
  await openFirm(officer, firm);
  const dialog = await begin(officer, '提交验收申请', { 已交材料: PAPERS.slice(0, 2) });
  await button(dialog, '确认办理').click();
  await dialog.getByText(/还缺投资凭证/).waitFor();
  for (const paper of PAPERS.slice(2)) await dialog.getByLabel(paper).check();
  await button(dialog, '确认办理').click();
  await dialog.waitFor({ state: 'hidden' });
  const evaluator = await window('evaluator');
  await openFirm(evaluator, firm);
  await act(evaluator, '出具验收通过意见', {
    验收意见: '功能、数据与凭证一致（样例）',
    已现场核验数字化水平: true,
    已审核投资凭证: true,
    专家验收的纪要: '样例验收评审会议纪要（2027年3月）',
    没有在本系统评审: '专家会议线下召开（样例）',
  });
  await evaluator.getByText('验收通过').first().waitFor();
}
