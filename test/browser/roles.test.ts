import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { ROLE_WORDS, type Role } from '../../src/cases/roles.ts';
import { cookieOf, openServer } from '../server.ts';
import { openBrowser } from './chromium.ts';
import { look, violations } from './look.ts';
import { newWindow, open } from './office.ts';
import { officeOn } from './office-on.ts';

const { ports } = await openServer({ demo: true, fill: seedDemo });

/** What each role finds in its menu beside the inbox and the policy, and an address that is not for it. */
const OFFICE_ROLES: ReadonlyArray<readonly [Role, readonly string[], string]> = [
  ['auditor', ['企业', '资金', '人员与权限', '口径', '导入的台账', '检查', '月度调度'], '/office/jobs'],
  ['approver', ['企业', '名单', '公示', '资金', '口径'], '/office/jobs'],
  ['director', ['企业', '期限', '资金', '人员与权限', '月度调度'], '/office/jobs'],
  ['finance', ['企业', '资金', '资金追回'], '/office/people'],
  ['taskforce', ['企业', '台账登记', '月度调度'], '/office/people'],
  ['development', ['企业', '名单', '公示', '检查'], '/office/funds'],
  ['park', ['企业', '月度调度', '检查'], '/office/funds'],
  ['science', ['企业', '专家评审', '口径'], '/office/funds'],
  ['city', ['企业', '资金', '公示'], '/office/people'],
  ['evaluator', ['企业', '期限'], '/office/funds'],
  ['expert', ['专家评审'], '/office/funds'],
  ['centre', [], '/office/projects'],
  ['bank', [], '/office/projects'],
];
/** Whoever has one of these does something to a case; an auditor finds none of them anywhere. */
const ACTS = /批准|入账|发布|拨付$|办结|提交|登记|确认|提出/;

describe('everyone who works in the programme', { timeout: 120_000 }, () => {
  let browser: Browser;
  let url = '';
  const app = officeOn(ports);
  beforeAll(async () => {
    browser = await openBrowser();
    url = await (await app).listen({ port: 0, host: '127.0.0.1' });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await (await app).close();
  }, 60_000);

  /** A window of that role, signed in as one click of the demonstration does. */
  async function enter(role: Role): Promise<Page> {
    const [name = '', value = ''] = (await cookieOf(ports, role)).split('=');
    const page = await newWindow(browser);
    await page.context().addCookies([{ name, value, url }]);
    await page.goto(`${url}/home`);
    return page;
  }
  const settled = (page: Page): Promise<void> => page.locator('.skeleton').first().waitFor({ state: 'detached' });

  it.each(OFFICE_ROLES)('%s sees what is theirs, and is told whose the rest is', async (role, places, foreign) => {
    const page = await enter(role);
    await page.getByText(ROLE_WORDS[role]).first().waitFor();
    const menu = page.getByRole('navigation', { name: '栏目' });
    for (const place of ['待办', ...places, '政策条款']) {
      await menu.getByRole('link', { name: place, exact: true }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      expect([place, await page.locator('main [role=alert]').allTextContents()]).toEqual([place, []]);
      if (role === 'auditor')
        expect([place, await page.locator('main').getByRole('button', { name: ACTS }).allTextContents()]).toEqual([place, []]);
    }
    await page.goto(`${url}${foreign}`);
    await page
      .getByText(/由.*使用，您的账号没有该角色|请联系/)
      .first()
      .waitFor();
    await page.context().close();
  });

  it('the auditor reads a case to its end and is offered nothing to do', async () => {
    const page = await enter('auditor');
    await open(page, '/office/projects?stage=pilot');
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByText(/您现在没有可以办理的事项|眼下没有等您办的事/).waitFor();
    expect(await page.locator('main').getByRole('button', { name: ACTS }).allTextContents()).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['firm', '核定补助', '/office/funds'],
    ['provider', '诊断', '/firm'],
  ] as const)('the %s finds its own page, and no other', async (role, says, foreign) => {
    const page = await enter(role);
    await page.waitForURL(new RegExp(`/${role}$`));
    await page.getByText(says).first().waitFor();
    await page.goto(`${url}${foreign}`);
    await page
      .getByText(/您的账号没有该角色/)
      .first()
      .waitFor();
    await page.context().close();
  });

  it('the officer finds a firm by the initials of its name, without a mouse', async () => {
    const page = await enter('officer');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('cfzz');
    await page.getByRole('link', { name: '彭阳样例晨丰针织有限公司', exact: true }).first().waitFor();
    await look(page, '50-search');
    await page.getByRole('searchbox').fill('公示');
    await page.getByRole('link', { name: '办法第十一条', exact: true }).waitFor();
    await page.getByRole('searchbox').fill('不在此处');
    await page.getByText('没有找到').waitFor();
    await page.goBack();
    expect(page.url()).not.toContain('/search');
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('the public reads what is published, and is asked to sign in for the rest', async () => {
    const page = await newWindow(browser);
    for (const path of ['/', '/notices', '/payments', '/policy', '/verify']) {
      await page.goto(`${url}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    await page.goto(`${url}/office/projects`);
    await page.waitForURL(/\/sign-in/);
    await page.context().close();
  });
});
