import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house.ts';
import { look, violations } from './look.ts';

const SMALLEST = 44;
/** Whatever a finger has to hit, except links within a sentence. */
const TARGETS = 'label:has(input[type=radio]), input:not([type=radio]), select, button, a.button, summary';

async function measureTargets(page: Page): Promise<void> {
  for (const target of await page.locator('main').locator(TARGETS).all()) {
    const box = await target.boundingBox();
    if (box !== null) expect(box.height).toBeGreaterThanOrEqual(SMALLEST);
  }
}
const choose = (page: Page, question: string, answer: string): Promise<void> =>
  page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();

describe('the public checks for itself, signed in as nobody', () => {
  let house: House;
  let page: Page;
  beforeAll(async () => {
    house = await openHouse();
    page = await house.anyone();
    await page.goto(house.server().url);
  });
  afterAll(() => house.close());

  it('is led there from the home page', async () => {
    await page.getByRole('link', { name: '自查：我能申请吗、能拿多少' }).click();
    await page.getByRole('heading', { level: 1, name: /自查/ }).waitFor();
    await look(page, '21-check');
    await measureTargets(page);
  });

  it('asks one question a screen on a phone, and leads from each to the next', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const seen = (): Promise<number> =>
      page.evaluate<number>(
        "[...document.querySelectorAll('.screen')].filter((it) => Math.abs(it.getBoundingClientRect().top) < 2).length",
      );
    for (const [index, screen] of (await page.locator('.screen').all()).entries()) {
      if (index > 0) await expect.poll(seen).toBe(1);
      const box = await screen.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(844);
      expect(await screen.locator('.steps').innerText()).toContain(`第 ${index + 1} 题`);
      const next = screen.getByRole('link', { name: '下一题' });
      if ((await next.count()) > 0) await next.click();
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(() => page.getByRole('link', { name: '下一题' }).count()).toBe(0);
  });

  it('asks for a day only where something happened', async () => {
    const day = page.getByLabel('最近一次重大事故的日期');
    expect(await day.isVisible()).toBe(false);
    await choose(page, '近三年的重大及以上事故', '有');
    expect(await day.isVisible()).toBe(true);
  });

  it('says at the field what is lacking and keeps what was answered', async () => {
    await page.getByLabel('计划投入（万元）').fill('大概六十万');
    await page.getByRole('button', { name: '看结果' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /最近一次重大事故的日期：请写/ })
      .waitFor();
    expect(await page.getByLabel('计划投入（万元）').inputValue()).toBe('大概六十万');
    await look(page, '22-check-faults');
  });

  it('can be answered and sent by the keyboard alone', async () => {
    await page.getByLabel('主营业务属于哪个产业').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight'); // from 不清楚, the last, on to the first
    await choose(page, '近三年的重大及以上事故', '没有');
    await page.getByLabel('计划投入（万元）').fill('60.000003');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '自查结果' }).waitFor();
    expect(new URL(page.url()).search).toBe('?industry=equipment&here=y&incident=n&spending=60.000003');
  });

  it('reads the verdict, at most how much, and what is still lacking, by clause', async () => {
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('暂时不能定');
    expect(text).toContain('最多 300,000.01 元');
    expect(text).toMatch(/还要弄清：补充.*即可判断/);
    await page.getByRole('link', { name: '办法第八条' }).first().waitFor();
    await look(page, '23-check-result');
    await measureTargets(page);
  });

  it('goes back to the same answers', async () => {
    await page.getByRole('link', { name: '修改回答' }).click();
    expect(await page.getByLabel('计划投入（万元）').inputValue()).toBe('60.000003');
    expect(await page.getByLabel('主营业务属于哪个产业').inputValue()).toBe('equipment');
  });

  it('breaks no rule of axe-core and runs over no edge', () => expect(violations).toEqual([]));
});
