import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './chromium.ts';
import { makeDataFolder } from './server.ts';
import { look, violations } from './look.ts';
import { button, enterAs, newWindow, open } from './office.ts';
import { copyProgram, startServer, type Server } from './server.ts';
import type { Browser, Page } from 'playwright-core';

let browser: Browser;
let server: Server;
let url: string;
let clear: () => Promise<void>;

beforeAll(async () => {
  const { folder, remove } = await makeDataFolder();
  clear = remove;
  server = await startServer(await copyProgram(folder), `${folder}/data`, '--fresh');
  // WebAuthn wants a name, not a number: localhost is the one name that needs no https.
  url = server.url.replace('127.0.0.1', 'localhost');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await clear();
});

/** Chromium's own virtual authenticator: a device with a finger on it. */
async function plugIn(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const;
  await devtools.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, automaticPresenceSimulation: true } });
}

it('a passkey is made in the account, signs in alone, and no more once it is taken off', async () => {
  const page = await enterAs(browser, url, 'finance');
  await plugIn(page);
  await open(page, '/office/identity');
  await button(page, '在这台设备上添加通行密钥').click();
  await page.getByRole('button', { name: '移除这台设备' }).waitFor();
  await button(page, '生成新的恢复码（旧的作废）').click();
  await button(page.getByRole('dialog'), '确认办理').click();
  await page.getByText('只显示这一次：').waitFor();
  await look(page, 'account');

  await page.context().clearCookies();
  await page.goto(`${url}/sign-in`);
  await page.getByRole('link', { name: '用通行密钥登录' }).click();
  await button(page, '用通行密钥登录').waitFor();
  await look(page, 'passkey-sign-in');
  await button(page, '用通行密钥登录').click();
  await page.waitForURL(/\/office\/$/);
  await page.getByText('已验证').waitFor();

  await open(page, '/office/identity');
  await page.getByRole('button', { name: '移除这台设备' }).click();
  await page.getByRole('button', { name: '移除这台设备' }).waitFor({ state: 'detached' });
  await page.context().clearCookies();
  await page.goto(`${url}/office/passkey`);
  await button(page, '用通行密钥登录').click();
  await page.getByRole('alert').getByText('通行密钥没有通过验证').waitFor();
  expect(violations).toEqual([]);
});

it('a browser without any passkey is told what else to do', async () => {
  const page = await newWindow(browser);
  await page.goto(`${url}/office/passkey`);
  await plugIn(page);
  await button(page, '用通行密钥登录').click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('link', { name: '用账号密码登录' }).waitFor();
});
