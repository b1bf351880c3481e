import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './chromium.ts';
import { look, violations } from './look.ts';
import { copyProgram, makeDataFolder, startServer, type Server } from './server.ts';

const SMALLEST = 44;
let browser: Browser;
let server: Server;
let page: Page;
let clear: () => Promise<void>;

beforeAll(async () => {
  const { folder, remove } = await makeDataFolder();
  clear = remove;
  server = await startServer(await copyProgram(folder), `${folder}/data`, '--fresh');
  browser = await openBrowser();
  const phone = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
  page = await phone.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await clear();
});

describe('a firm’s own account on a phone', () => {
  it('is reached by the sign-in and says where else one is signed in', { timeout: 120_000 }, async () => {
    await page.goto(`${server.url}/sign-in`);
    await page.getByRole('button', { name: /^企业/ }).click();
    await page.goto(`${server.url}/account`);
    await page.getByRole('heading', { level: 1, name: '我的账户' }).waitFor();
    await page.getByText('当前设备').waitFor();
    expect(await page.locator('script').count()).toBe(0);
    await look(page, 'account-phone');
  });

  it('shows recovery codes once', { timeout: 120_000 }, async () => {
    await page.getByRole('button', { name: '生成新的恢复码（旧的作废）' }).click();
    await page.getByText('只显示这一次').waitFor();
    await look(page, 'account-codes');
    await page.goto(`${server.url}/account`);
    expect(await page.getByText('只显示这一次').count()).toBe(0);
  });

  it('says at the field what is wrong with a new password', { timeout: 120_000 }, async () => {
    await page.getByLabel('现在的密码').fill('whatever it was');
    await page.getByLabel('新密码', { exact: true }).fill('short');
    await page.getByRole('button', { name: '更改密码' }).click();
    await page.getByRole('alert').getByRole('link', { name: '密码至少10位' }).waitFor();
    await look(page, 'account-faults');
  });

  it('has nothing too small for a finger', async () => {
    for (const target of await page.locator('main').locator('input:not([type=hidden]), button, a.button').all()) {
      const box = await target.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(SMALLEST);
    }
  });

  it('breaks no rule of axe-core and runs over no edge', () => expect(violations).toEqual([]));
});
