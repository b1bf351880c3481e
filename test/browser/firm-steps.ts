import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { House } from './house.ts';
import { look } from './look.ts';

/** One answer of the application, whichever kind of field asks for it. */
export async function answer(page: Page, name: string, value: string): Promise<void> {
  const field = page.locator(`[name="${name}"]`).first();
  const type = await field.getAttribute('type');
  if (type === 'radio') await page.locator(`[name="${name}"][value="${value}"]`).check();
  else if ((await field.locator('xpath=self::select').count()) === 1) await field.selectOption(value);
  else await field.fill(value);
}

type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;

async function openOwn({ window, server }: House): Promise<Page> {
  const page = await window('firm');
  await page.goto(`${server().url}/firm`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** The firm fills in its four pages and sends them: a verdict while it writes, a receipt at the end. */
export async function applyItself(house: House, answers: Answers): Promise<void> {
  const page = await openOwn(house);
  await page.getByRole('link', { name: '填写申报表' }).click();
  await page.locator('ol.pages').waitFor();
  for (const [slug, values] of Object.entries(answers)) {
    await page.goto(`${house.server().url}/firm/application/${slug}`);
    for (const [name, value] of Object.entries(values)) await answer(page, name, value);
    await page.getByRole('button', { name: /^保存并/ }).click();
    await expect.poll(() => page.url()).not.toMatch(new RegExp(`/${slug}$`));
  }
  await page.getByText('按现有回答，符合申报条件').waitFor();
  await look(page, '00-firm-application');
  await page.getByRole('button', { name: '提交申报' }).click();
  await page.getByRole('heading', { name: '申报回执' }).waitFor();
  await look(page, '00b-firm-receipt');
}

/** The firm's own page says where it stands, and these words with it. */
export async function seeStanding(house: House, stage: string, ...says: readonly RegExp[]): Promise<void> {
  const page = await openOwn(house);
  expect(await page.locator('.box .big').first().textContent()).toBe(stage);
  const text = await page.locator('main').textContent();
  for (const each of says) expect(text).toMatch(each);
  await look(page, `22-firm-${stage}`);
}
