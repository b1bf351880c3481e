import type { Browser, Locator, Page } from 'playwright-core';
import { ROLE_WORDS, type Role } from '../../src/cases/roles.ts';

/** antd puts a space between two characters of a button; a person reads it without. */
const named = (label: string): RegExp => new RegExp(`^${[...label].join('\\s*')}$`);
export const button = (within: Page | Locator, label: string): Locator => within.getByRole('button', { name: named(label) });

/** A window of its own, signed in as nobody; `script` runs before those of each page. What does not show within a minute does not come. */
export async function newWindow(browser: Browser, script = ''): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  await context.addInitScript(script);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return page;
}

/** One click on the demonstration's sign-in page; a window of that person's own, so that all are signed in at once. */
export async function enterAs(browser: Browser, url: string, role: Role): Promise<Page> {
  const page = await newWindow(browser);
  await page.goto(`${url}/sign-in`);
  await page.getByRole('button', { name: new RegExp(`^${ROLE_WORDS[role]}`) }).click();
  await page.waitForURL(/\/(office|firm)/);
  return page;
}

export async function open(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** To another page, within the workbench as a click goes there, which loads nothing again. Answers how the server answered, if it was asked. */
export async function goTo(page: Page, address: string): Promise<number> {
  const [from, to] = [new URL(page.url()), new URL(address)];
  if (![from, to].every(({ pathname }) => pathname.startsWith('/office'))) return (await page.goto(address))?.status() ?? 0;
  await page.evaluate(
    `new Promise((done) => { const off = __TSR_ROUTER__.subscribe('onRendered', () => { off(); done(); }); __TSR_ROUTER__.history.push(${JSON.stringify(to.pathname + to.search)}); })`,
  );
  return 200;
}

type Answer = string | boolean | readonly string[];

async function fill(dialog: Locator, label: string, answer: Answer): Promise<void> {
  if (typeof answer === 'boolean') return dialog.getByLabel(label).setChecked(answer);
  if (typeof answer !== 'string') {
    for (const each of answer) await dialog.getByRole('group', { name: label }).getByLabel(each, { exact: true }).check();
    return;
  }
  const field = dialog.getByLabel(label);
  // What it is shows only once it is there: a list may still be loading.
  await field.waitFor();
  if ((await field.locator('xpath=self::select').count()) === 1)
    await field.selectOption(answer.startsWith('#') ? { index: Number(answer.slice(1)) } : { label: answer });
  else await field.fill(answer);
}

/** Opens the act's dialog and fills it in; `#1` chooses the first entry of a list. */
export async function begin(within: Page | Locator, label: string, answers: Readonly<Record<string, Answer>> = {}): Promise<Locator> {
  await button(within, label).first().click();
  const dialog = ('page' in within ? within.page() : within).getByRole('dialog');
  await dialog.waitFor();
  for (const [question, answer] of Object.entries(answers)) await fill(dialog, question, answer);
  return dialog;
}

/** Does the act and waits until the page says that it is done. */
export async function act(within: Page | Locator, label: string, answers: Readonly<Record<string, Answer>> = {}): Promise<void> {
  const dialog = await begin(within, label, answers);
  await button(dialog, '确认办理').click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Moves the demonstration's simulated day on. */
export async function moveClock(page: Page, day: string): Promise<void> {
  await page.getByLabel('调整模拟日期').fill(day);
  await button(page, '调到').click();
  const [year, month, date] = day.split('-').map(Number);
  await page.getByText(`今天 ${year}年${month}月${date}日`).first().waitFor();
  // The head of the page has the new day before the rest is asked for again.
  await page.locator('.demo-clock .ant-btn-loading').waitFor({ state: 'detached' });
}
