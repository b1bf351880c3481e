import type { Page } from 'playwright-core';
import { look } from './look.ts';

const NOTE = '到厂查看现场和系统（样例）';

/** Answers all of one page of the diagnosis (the first option of some excludes the others), with a note at each answer, and saves it. */
async function fillPage(page: Page): Promise<void> {
  const form = page.locator('form.check');
  for (const box of await form.locator('input[type=checkbox]').all()) await box.uncheck();
  for (const group of await form.locator('fieldset').all()) await group.locator('.choices input').last().check();
  for (const field of await form.locator('input:not([type]), textarea').all()) await field.fill(NOTE);
  await page.getByRole('button', { name: /^保存并/ }).click();
}

/** The provider goes through the whole diagnosis it was entrusted with, as on a phone, and hands it in. */
export async function diagnose(page: Page): Promise<void> {
  await page.getByRole('link', { name: '填写诊断' }).first().click();
  await page.getByRole('heading', { level: 1, name: /^诊断/ }).waitFor();
  const home = page.url();
  const links = await page.locator('ol.pages a').all();
  const pages = await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
  for (const path of pages) {
    await page.goto(new URL(path, home).href);
    await page.locator('form.check').waitFor();
    await fillPage(page);
    await page.waitForURL((url) => url.pathname !== path);
  }
  await page.getByRole('button', { name: '提交诊断' }).click();
  await page.getByText('已提交，待确认').waitFor();
  await look(page, '57-diagnosis-handed-in');
}
