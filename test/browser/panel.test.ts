import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './chromium.ts';
import { confirm, importFolder } from './entry-steps.ts';
import { type House, openHouse } from './house.ts';
import { look, violations } from './look.ts';
import { act, button, moveClock, open } from './office.ts';
import { engageExperts, enterAsExpert } from './panel-steps.ts';

const NAMES = [...'甲乙丙丁戊己庚辛壬'].map((letter) => `样例专家${letter}`);
const TITLE = '第一批专家评审（样例）';
let house: House;
let browser: Browser;

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

/** Two firms before a panel; its seed is published two days later. */
async function convene(officer: Page): Promise<void> {
  await open(officer, '/office/projects?outcome=yes');
  for (const at of [1, 2]) await officer.getByRole('checkbox').nth(at).check();
  await act(officer, '组建专家评审', {
    评审名称: TITLE,
    技术专家人数: '1',
    财务专家人数: '1',
    管理专家人数: '1',
    种子来源: '样例开奖号码',
    种子公布日期: '2026-07-03',
  });
  await officer.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await look(officer, 'panel-convened');
}

/** Names of those drawn, as the officer reads them. */
async function draw(officer: Page): Promise<readonly string[]> {
  await moveClock(officer, '2026-07-03');
  await officer.reload();
  await act(officer, '抽取专家', { 公布的种子: '03 09 17 21 25 30 08' });
  const seats = officer.getByRole('table', { name: '评审组' });
  await seats.waitFor();
  await look(officer, 'panel-drawn');
  const said = (await seats.textContent()) ?? '';
  return NAMES.filter((name) => said.includes(name));
}

/** Declares first, sees the firms only then, and seals marks that stay on the device. */
async function judge(page: Page, mark: string, shows: boolean): Promise<void> {
  await open(page, '/office/');
  await page.getByRole('link', { name: '声明有无利害关系' }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  expect(await page.getByRole('heading', { name: '申报情况' }).count()).toBe(0);
  if (shows) await look(page, 'panel-expert-before');
  await button(page, '声明有无利害关系').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('否', { exact: true }).check();
  await button(dialog, '确认办理').click();
  await page.getByRole('heading', { name: '申报情况' }).waitFor();
  for (const field of await page.getByLabel(/（0至100分）/).all()) await field.fill(mark);
  if (shows) await look(page, 'panel-expert-marks');
  await act(page, '密封评分');
  await page.getByText('评分已密封').first().waitFor();
}

/** The answer itself, not what the page makes of it, names no other expert and has no marks but one's own. */
async function hearsOfNobody(page: Page, others: readonly string[]): Promise<void> {
  const answer = await page.request.get(page.url().replace('/office/panels/', '/api/v1/cases/'));
  const said = (await answer.json()) as {
    readonly seats: readonly unknown[];
    readonly tallies: unknown;
    readonly timeline: readonly unknown[];
  };
  expect(said).toMatchObject({ seats: [], tallies: null, timeline: [], pool: [], excluded: [] });
  for (const name of others) expect(JSON.stringify(said)).not.toContain(name);
}

it('an expert review: drawn, declared, sealed, opened together, concluded, approved', async () => {
  await importFolder(house);
  await engageExperts(browser, house.server().url, NAMES);
  const officer = await house.window('officer');
  await moveClock(officer, '2026-07-01');
  await confirm(house);
  await convene(officer);
  const drawn = await draw(officer);
  expect(drawn).toHaveLength(3);
  const experts = await Promise.all(drawn.map((name) => enterAsExpert(browser, house.server().url, NAMES.indexOf(name))));
  for (const [at, page] of experts.entries()) await judge(page, `${80 + at}`, at === 0);
  for (const [at, page] of experts.entries()) {
    await hearsOfNobody(
      page,
      drawn.filter((_, each) => each !== at),
    );
    await page.reload();
    await act(page, '揭封评分');
    await page.getByText('已揭封').first().waitFor();
  }
  for (const page of experts) {
    await page.reload();
    await page.getByRole('heading', { name: '我的评审' }).waitFor();
    if ((await page.getByRole('heading', { name: '排序' }).count()) === 0) continue;
    await page.getByText('同分的，专精特新、规上工业企业在前').waitFor();
    await look(page, 'panel-chair');
    await act(page, '形成评审意见', { 推荐前几家: '1', 评审意见: '同意推荐（样例）' });
  }
  const approver = await house.window('approver');
  await open(approver, '/office/');
  await approver.getByRole('link', { name: '审定评审纪要' }).click();
  await act(approver, '审定评审纪要');
  await approver.getByText('已审定').first().waitFor();
  await look(approver, 'panel-approved');
  // What the steps before it showed is judged by their own walk.
  expect(violations.filter((each) => each.startsWith('panel'))).toEqual([]);
});
