import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOT } from '../../dev/seed/papers.ts';
import { answer } from './firm-steps.ts';
import { openHouse, type House } from './house.ts';
import { look, violations } from './look.ts';
import { act, open } from './office.ts';

const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  about: { industry: 'light-textile', here: 'y', legal: 'y', founded: '2020-03-05', category: '2', employees: '80', revenue: '3000' },
  conduct: {
    tax: 'y',
    finance: 'y',
    credit: 'y',
    abnormal: 'n',
    dishonest: 'n',
    procurement: 'n',
    incident: 'n',
    violation: 'n',
    subsidised: 'n',
  },
  plan: { willing: 'y', foundation: 'y', honest: 'y', spending: '80', before: '1', after: '2' },
};

const status = (page: Page): Promise<string | null> => page.locator('#saved').textContent();
const saved = (page: Page) => expect.poll(() => status(page)).toMatch(/^已保存 \d\d:\d\d$/);
const typed = async (page: Page, label: string, text: string): Promise<void> => {
  await page.getByLabel(label).fill(text);
  await expect.poll(() => status(page)).toMatch(/正在填写|已保存/);
};

describe('a firm applies from its phone', () => {
  let house: House;
  let page: Page;
  const form = (slug: string): string => `${house.server().url}/firm/application/${slug}`;
  beforeAll(async () => {
    house = await openHouse();
    page = await house.window('firm');
  });
  afterAll(() => house.close());

  it('is led to a form of four short pages', async () => {
    await page.goto(`${house.server().url}/firm`);
    await page.getByRole('link', { name: '填写申报表' }).click();
    await page.locator('ol.pages').waitFor();
    expect(await page.locator('ol.pages li').count()).toBe(4);
    await look(page, '30-application');
    await page.getByRole('link', { name: /单位和联系人/ }).click();
    await page.getByLabel('单位全称').waitFor();
    await look(page, '31-application-page');
  });

  it('keeps every key it typed: over a crash of the server, and a closed page', async () => {
    await typed(page, '单位全称', '样例甲纺织有限公司');
    await saved(page);
    await house.crash();
    page = await house.window('firm');
    await page.goto(form('firm'));
    await expect.poll(() => page.getByLabel('单位全称').inputValue()).toBe('样例甲纺织有限公司');
    await page.getByLabel('联系人').fill('样例丁');
    await page.goto(`${house.server().url}/firm`);
    await page.goto(form('firm'));
    await expect.poll(() => page.getByLabel('联系人').inputValue()).toBe('样例丁');
  });

  it('keeps it in the browser while there is no net, and saves it once there is', async () => {
    await page.context().setOffline(true);
    await page.getByLabel('联系人').fill('样例戊');
    await expect.poll(() => status(page)).toBe('网络不通，内容留在本机，连上后自动保存');
    await page.context().setOffline(false);
    await saved(page);
    await page.reload();
    await expect.poll(() => page.getByLabel('联系人').inputValue()).toBe('样例戊');
  });

  it('keeps what two windows typed without a net, both of them closed', async () => {
    const [first, second] = await Promise.all([page.context().newPage(), page.context().newPage()]);
    const type = async (window: Page, label: string, text: string): Promise<void> => {
      await window.goto(form('firm'));
      await window.context().setOffline(true);
      await window.getByLabel(label).fill(text);
      await expect.poll(() => status(window)).toMatch(/留在本机/);
      await window.close();
      await page.context().setOffline(false);
    };
    await type(first, '联系人', '样例庚');
    await type(second, '单位全称', '样例乙纺织有限公司');
    await page.goto(form('firm'));
    await saved(page);
    await page.reload();
    await expect.poll(() => page.getByLabel('联系人').inputValue()).toBe('样例庚');
    await expect.poll(() => page.getByLabel('单位全称').inputValue()).toBe('样例乙纺织有限公司');
    await typed(page, '单位全称', '样例甲纺织有限公司');
    await saved(page);
  });

  it('keeps what was typed after the sign-in ran out, and goes on with it after the next', async () => {
    await page.goto(form('firm'));
    await page.request.delete(`${house.server().url}/api/v1/session`, { headers: { 'x-shuzhuan': '1' } });
    await page.getByLabel('联系人').fill('样例辛');
    await page.getByRole('link', { name: '重新登录后接着填' }).click();
    await page.getByRole('button', { name: /^企业/ }).click();
    await page.waitForURL(form('firm'));
    await expect.poll(() => page.getByLabel('联系人').inputValue()).toBe('样例辛');
    await saved(page);
    await page.getByLabel('联系人').fill('样例壬');
    await page.request.delete(`${house.server().url}/api/v1/session`, { headers: { 'x-shuzhuan': '1' } });
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByRole('button', { name: /^企业/ }).click();
    await page.waitForURL(form('firm'));
    await expect.poll(() => page.getByLabel('联系人').inputValue()).toBe('样例壬');
    await saved(page);
  });

  it('keeps both texts where two pages differ, and lets the person choose', async () => {
    const other = await page.context().newPage();
    await Promise.all([page.goto(form('firm')), other.goto(form('firm'))]);
    await typed(page, '联系电话', '13900000001');
    await saved(page);
    await typed(other, '联系电话', '13900000002');
    await other.locator('#split').waitFor({ state: 'visible' });
    await other.reload();
    await look(other, '32-application-two-pages');
    await other.getByRole('button', { name: '用“13900000002”' }).click();
    await expect.poll(() => other.getByLabel('联系电话').inputValue()).toBe('13900000002');
    await expect.poll(() => other.locator('.split').count()).toBe(0);
    await other.close();
  });

  it('has a photo that broke off sent again by itself, and has it once', async () => {
    await page.goto(`${house.server().url}/firm/papers`);
    await answer(page, 'about', 'application.license');
    await page.context().setOffline(true);
    await page.locator('#files').setInputFiles({ name: '样例执照.png', mimeType: 'image/png', buffer: Buffer.from(DOT) });
    await page.getByText('网络断了，没有传上，连上后自动重传').waitFor();
    await page.getByRole('button', { name: '现在重传 样例执照.png' }).waitFor();
    await page.context().setOffline(false);
    await page.getByText(/已收下“样例执照.png”/).waitFor();
    await page.getByRole('heading', { name: '已有的材料，共 1 份' }).waitFor();
  });

  it('is judged by the rules as it is filled in, and is sent with a receipt', async () => {
    for (const [slug, answers] of Object.entries(ANSWERS)) {
      await page.goto(form(slug));
      for (const [name, value] of Object.entries(answers)) await answer(page, name, value);
      if (slug === 'conduct') await saved(page);
      await page.getByRole('button', { name: /^保存并/ }).click();
    }
    await page.getByText('按现有回答，符合申报条件').waitFor();
    await page.getByText('预计补助最多').waitFor();
    await look(page, '33-application-ready');
    await page.getByRole('button', { name: '提交申报' }).click();
    await page.getByRole('heading', { name: '申报回执' }).waitFor();
    await look(page, '34-receipt');
  });

  it('is sent back item by item, put right and sent again', async () => {
    const officer = await house.window('officer');
    await open(officer, '/office/projects');
    await officer
      .getByRole('link', { name: /样例甲纺织有限公司/ })
      .first()
      .click();
    await act(officer, '退回补正', { 要补正的项目: '从业人员：与社保人数不一致', 补正期限: '2026-07-15' });
    await page.goto(`${house.server().url}/firm`);
    await page.getByText('与社保人数不一致').first().waitFor();
    await look(page, '35-returned');
    await page.getByRole('link', { name: '补正并重新提交' }).click();
    await page.getByRole('link', { name: /企业/ }).first().click();
    await answer(page, 'employees', '82');
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.goto(`${house.server().url}/firm/application`);
    await page.getByRole('button', { name: '提交申报' }).click();
    await page.getByRole('heading', { name: '申报回执' }).waitFor();
  });

  it('is found fit by a person', async () => {
    const officer = await house.window('officer');
    await officer.reload();
    await act(officer, '确认符合申报条件', { 审查意见: '材料齐全（样例）' });
    await page.goto(`${house.server().url}/firm`);
    await page.getByText('符合条件').first().waitFor();
    await look(page, '36-eligible');
    expect(violations).toEqual([]);
  });
});
