import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { House } from './house.ts';
import { look } from './look.ts';
import { act, moveClock, open } from './office.ts';
import { payBatch, settleAccount } from './paying-steps.ts';
import { openFirm } from './works-steps.ts';

const TITLE = '第一批补助资金拟兑付公示（样例）';

export async function review(house: House, firm: string): Promise<void> {
  await settleAccount(house, firm);
  const { window } = house;
  const county = await window('approver');
  await openFirm(county, firm);
  await act(county, '县级初审通过', { 初审意见: '材料齐全，同意（样例）' });
  await county.getByText('县级初审核定').first().waitFor();
  await look(county, '14-county-approved');
  const city = await window('city');
  await openFirm(city, firm);
  await act(city, '市级审核通过', { 审核意见: '同意县级意见（样例）' });
  await city.getByText('市级审核通过').first().waitFor();
}

/** The second notice shows the amount to everybody; after its term the award can be confirmed. */
export async function publishAward({ window, anyone, server }: House, firm: string): Promise<void> {
  const officer = await window('officer');
  await open(officer, '/office/notices');
  await act(officer, '发布兑付公示', { 公示标题: TITLE, 受理电话或地址: '样例电话 0954-7000000' });
  await officer.waitForURL(/\/notices\//);
  const page = await anyone();
  await page.goto(`${server().url}/notices`);
  await page.getByRole('link', { name: TITLE }).click();
  expect(await page.getByRole('row', { name: new RegExp(firm) }).textContent()).toMatch(/\d/);
  await look(page, '15-public-award-notice');
  await moveClock(officer, '2027-03-29');
  await act(officer, '结束公示');
  await officer.getByText('已结束').first().waitFor();
}

/** Finance enters the budget notices; the officer says what the region's is for, finance agrees. */
export async function fund({ window }: House): Promise<void> {
  const finance = await window('finance');
  await open(finance, '/office/funds');
  await act(finance, '指标文件入账');
  await finance.getByText('已入账').first().waitFor();
  await act(finance, '指标文件入账');
  await expect.poll(() => finance.getByText('已入账').count()).toBe(2);
  const officer = await window('officer');
  await open(officer, '/office/funds');
  const notice = officer.getByRole('row', { name: /自治区/ }).first();
  const yuan = ((await notice.locator('.money').first().textContent()) ?? '').replace(/[^\d.]/g, '');
  await act(notice, '提出资金分配', { '企业改造补助（可不填）': yuan });
  await notice.getByText('分配待审').waitFor();
  await open(finance, '/office/funds');
  await act(finance, '批准资金分配');
  await finance.getByText('已分配').first().waitFor();
  await look(finance, '16-allocated');
}

/** The approver commits the money; it is then paid in a batch. */
export async function pay(house: House, firm: string): Promise<void> {
  const { window } = house;
  const finance = await window('finance');
  const approver = await window('approver');
  await openFirm(approver, firm);
  await act(approver, '确认补助并锁定资金');
  await approver.getByText('待拨付').first().waitFor();
  await openFirm(finance, firm);
  await look(finance, '17-ready-to-pay');
  await payBatch(house);
  await openFirm(finance, firm);
  await finance.getByText('已拨付').first().waitFor();
}

const fenOf = (text: string): number => Math.round(Number(text.replace(/[^\d.-]/g, '')) * 100);

/** Every entry sums to zero. */
export async function checkLedger({ window }: House): Promise<void> {
  const page = await window('finance');
  await open(page, '/office/funds');
  await page.locator('.postings').first().waitFor();
  for (const entry of await page.locator('.postings').all()) {
    const amounts = await entry.locator('.money').allTextContents();
    expect(amounts.map(fenOf).reduce((sum, fen) => sum + fen, 0)).toBe(0);
  }
  await look(page, '18-ledger');
}

/** From the amount to its papers: every link of the payment's page leads somewhere. */
export async function readPayment({ window }: House, firm: string): Promise<void> {
  const page = await window('finance');
  await openFirm(page, firm);
  await page.getByRole('link', { name: '拨付说明' }).click();
  await page.getByRole('heading', { level: 1, name: `拨付说明：${firm}` }).waitFor();
  expect(await page.locator('main').textContent()).toContain('办法第七条（一）');
  await look(page, '19-payment');
  await followEvidence(page);
}

async function followEvidence(page: Page): Promise<void> {
  const links = await page.locator('main a[href^="/api/v1/files/"]').all();
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
  }
}

/** The auditor opens everything and is offered nothing to do. */
export async function audit({ window }: House, firm: string): Promise<void> {
  const page = await window('auditor');
  for (const place of ['/office/', '/office/selections', '/office/notices', '/office/funds', '/office/registers', '/office/policy']) {
    await open(page, place);
    await look(page, `20-auditor-${place.split('/').at(-1) || 'inbox'}`);
    expect(
      await page
        .locator('main button')
        .filter({ hasText: /批准|入账|发布|拨付|办结/ })
        .count(),
    ).toBe(0);
  }
  await openFirm(page, firm);
  await page.getByText('眼下没有等您办的事').waitFor();
  await look(page, '21-auditor-project');
}
