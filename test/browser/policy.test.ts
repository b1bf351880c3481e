import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from './house.ts';
import { look, violations } from './look.ts';
import { button, open } from './office.ts';

describe('the officer examines the policy and supposes a change of it', () => {
  let house: House;
  let page: Page;
  beforeAll(async () => {
    house = await openHouse();
    page = await house.window('officer');
  });
  afterAll(() => house.close());
  const main = async (): Promise<string> => (await page.locator('main').textContent()) ?? '';
  const saved = async (label: string): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, label).click()]);
    return readFile(await download.path());
  };

  it('reads the findings with their clauses, and sees the feasible region drawn', async () => {
    await open(page, '/office/policy');
    await page.getByRole('link', { name: '政策体检' }).click();
    await page.getByRole('heading', { level: 1, name: '政策体检' }).waitFor();
    expect(await main()).toContain('可以奖励龙头企业，但没有写奖多少、奖几家');
    await page.getByRole('img', { name: /资金可行范围/ }).waitFor();
    expect(await page.getByRole('table', { name: '可行范围的各角（万元）' }).textContent()).toContain('420');
    await page.getByText('所依据的条款').first().click();
    await look(page, '31-checkup');
  });

  it('pastes a text and has it checked in the page', async () => {
    await page.getByText('另换一份文本核对').click();
    await page
      .getByLabel('把正式文本贴在这里')
      .fill('样例办法\n第一条 申报条件\n依法纳税，通过验收。\n第二条 期限\n公示5个工作日，30日内整改。\n');
    await page.getByText('读出 2 条').waitFor();
    expect(await main()).toContain('办法第一条是申报条件，却写了“通过验收”');
  });

  it('reads its typing back, and says that there are no live cases yet', async () => {
    await open(page, '/office/policy/what-if');
    await look(page, '32-what-if');
    await page.getByLabel('单家企业补助上限，假设改为').fill('很多');
    await page.getByText('金额要带单位').waitFor();
    await page.getByLabel('单家企业补助上限，假设改为').fill('10');
    await button(page, '开始推演').click();
    await page.getByRole('heading', { name: /^受损（/ }).waitFor();
    expect(await main()).toContain('还没有在办案卷');
    await look(page, '33-what-if-live');
  });

  it('tries it on a hundred thousand invented firms, said to be so, and saves both files', async () => {
    await page.getByLabel('模拟企业').check();
    await page.getByLabel('编造多少件').fill('100000');
    await button(page, '开始推演').click();
    await page.getByText('以下是 100000 件模拟企业的结果').waitFor();
    await look(page, '34-what-if-simulated');
    expect((await saved('导出 CSV')).toString()).toMatch(/^\uFEFF方向,编号,企业,/);
    expect((await saved('导出 Excel')).subarray(0, 2).toString()).toBe('PK');
  });

  it('ends a run that lasts too long', async () => {
    await page.getByLabel('编造多少件').fill('1000000');
    await button(page, '开始推演').click();
    await page.getByText(/已推演 [1-9]\d* 件/).waitFor();
    await button(page, '取消').click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { name: /^受损（/ }).count()).toBe(0);
  });

  it('shows anyone the worked examples', async () => {
    const anyone = await house.anyone();
    await anyone.goto(`${house.server().url}/policy/examples`);
    await anyone.getByRole('link', { name: '改造补助' }).click();
    await anyone.getByRole('table', { name: /^改造补助/ }).waitFor();
    await look(anyone, '35-examples');
  });

  it('breaks no rule of axe-core and runs over no edge', () => expect(violations).toEqual([]));
});
