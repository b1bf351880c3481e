import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyOf } from '../../dev/county/office-folder.ts';
import { ownAnswers } from '../../dev/county/own-application.ts';
import { COUNTY } from '../../dev/seed/play.ts';
import { openBrowser } from './chromium.ts';
import { openHouse, type House } from './house.ts';
import { look, violations } from './look.ts';
import { begin, button, open } from './office.ts';
import { makePace } from './pace.ts';
import { copyProgram, makeDataFolder, startServer, type Server } from './server.ts';

const firm = countyOf(COUNTY).pilots[0]?.firm;
if (firm === undefined) throw new Error('the county has no pilot');
const APPLICATION_SECONDS = 600;
const REVIEW_SECONDS = 120;

describe('a first application and its review, at a person’s pace', () => {
  let house: House;
  beforeAll(async () => void (house = await openHouse()));
  afterAll(() => house.close());

  it('a firm is done within ten minutes, every page read to its end', async () => {
    const page = await house.window('firm');
    const pace = makePace();
    // The demonstration's one click stands for an account and a password.
    await pace.type('firm-account-01correct-horse-01');
    await page.goto(`${house.server().url}/firm`);
    await pace.read(page.locator('main'));
    await pace.hit(page.getByRole('link', { name: '填写申报表' }));
    await page.locator('ol.pages').waitFor();
    await pace.read(page.locator('main'));
    await pace.hit(page.locator('ol.pages a').first());
    for (const [slug, values] of Object.entries(ownAnswers(firm))) {
      await page.waitForURL(new RegExp(`/${slug}$`));
      await pace.read(page.locator('main'));
      for (const [name, value] of Object.entries(values)) await pace.answer(page, name, value);
      await pace.hit(page.getByRole('button', { name: /^保存并/ }));
    }
    await page.getByText('按现有回答，符合申报条件').waitFor();
    await pace.read(page.locator('main'));
    await pace.hit(page.getByRole('button', { name: '提交申报' }));
    await page.getByRole('heading', { name: '申报回执' }).waitFor();
    console.info(pace.says('a first application'));
    expect(pace.seconds()).toBeLessThanOrEqual(APPLICATION_SECONDS);
  });

  it('an officer has reviewed it within two minutes, every condition with its reason read', async () => {
    const page = await house.window('officer');
    const pace = makePace();
    await open(page, '/office/projects');
    const row = page.getByRole('link', { name: firm.name });
    await row.waitFor();
    await pace.hit(row);
    await page.getByRole('heading', { level: 1, name: firm.name }).waitFor();
    await button(page, '确认符合申报条件').first().waitFor();
    await pace.hit(page.locator('#eligibility summary').first());
    await pace.read(page.locator('#eligibility'));
    const dialog = await begin(page, '确认符合申报条件');
    await pace.type('材料齐全，与登记信息一致', dialog.getByLabel('审查意见'));
    await pace.read(dialog);
    await pace.hit(button(dialog, '确认办理'));
    await dialog.waitFor({ state: 'hidden' });
    console.info(pace.says('a review'));
    expect(pace.seconds()).toBeLessThanOrEqual(REVIEW_SECONDS);
  });
});

describe('what a screen reader finds', () => {
  let server: Server;
  let browser: Browser;
  let clear: () => Promise<void>;
  beforeAll(async () => {
    const { folder, remove } = await makeDataFolder();
    clear = remove;
    [server, browser] = await Promise.all([startServer(await copyProgram(folder), join(folder, 'demo')), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await clear();
  });

  const enter = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await (await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 }, ...options })).newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`${server.url}/sign-in`);
    await page.getByRole('button', { name: /^企业/ }).click();
    await page.waitForURL(/\/firm/);
    return page;
  };
  const openNotice = async (page: Page): Promise<void> => {
    await page.goto(`${server.url}/notices`);
    await page.locator('main li a').first().click();
    await page.getByRole('heading', { name: '公示期怎样计算' }).waitFor();
  };

  it('on a page of the application: where it is, each question by its name, and what is saved as it is said', async () => {
    const page = await enter();
    await page.goto(`${server.url}/firm/application/conduct`);
    const tree = await page.locator('main').ariaSnapshot();
    const places = [/link "申报表"/, /heading .*\[level=1\]/, /group ".+"/, /radio ".+"/, /button "保存并继续"/, /status/].map((each) =>
      tree.search(each),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(tree).not.toMatch(/- (radio|textbox|combobox|button|link)(:|$| \[)/m);
    await page.context().close();
  });

  it('on a public notice: until when, who and how much by column, how the days are counted, and the way to object', async () => {
    const page = await enter();
    await openNotice(page);
    const tree = await page.locator('main').ariaSnapshot();
    const places = [
      /heading .*\[level=1\]/,
      /table "共 \d+ 家"/,
      /columnheader "单位"/,
      /heading "公示期怎样计算"/,
      /columnheader "是否计入"/,
    ].map((each) => tree.search(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(tree).not.toMatch(/- (textbox|combobox|button|link)(:|$| \[)/m);
    await page.context().close();
  });

  it('and by eye: nothing breaks in the dark, nor with letters twice as large', async () => {
    const page = await enter({ colorScheme: 'dark' });
    const seen = async (name: string): Promise<void> => {
      await look(page, `${name}-dark`);
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      await look(page, `${name}-dark-large`);
    };
    for (const path of ['/', '/firm', '/firm/application/conduct', '/firm/account', '/firm/receipts', '/firm/data']) {
      await page.goto(server.url + path);
      await seen(`40${path.replaceAll('/', '-')}`);
    }
    await openNotice(page);
    await seen('40-notice');
    expect(violations).toEqual([]);
  });
});
