/**
 * `node dev/guide/take-pictures.ts`: starts the built demonstration county on a folder of its own and takes the pictures of
 * docs/guide anew. Needs `npm start` or `npm test` to have built dist/ before, and Debian's chromium.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../test/browser/chromium.ts';
import { copyProgram, makeDataFolder, startServer } from '../../test/browser/server.ts';
import { makeOfficeFolder } from '../county/office-folder.ts';
import { COUNTY } from '../seed/play.ts';

const FOLDER = 'docs/guide';
const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };

type Shot = {
  readonly name: string;
  readonly role?: string;
  readonly phone?: true;
  readonly to: (page: Page, url: string) => Promise<void>;
};

const open = (path: string) => async (page: Page, url: string) => void (await page.goto(url + path));
/** The first link of the page whose text matches, e.g. a firm's name in a list. */
const follow = (path: string, link: string) => async (page: Page, url: string) => {
  await page.goto(url + path);
  const found = page.locator(link).first();
  const name = (await found.innerText()).trim();
  await found.click();
  // Between two addresses there is a moment with neither the one page nor the other.
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

async function preview(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/office/import`);
  const folder = await makeOfficeFolder({ ...COUNTY, seed: 2, ownApplications: 0, untidy: true, faulty: true });
  const files = folder.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }));
  await page.getByLabel('选择文件', { exact: true }).setInputFiles(files);
  await page.getByRole('button', { name: /确认导入/ }).waitFor();
}

async function payment(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/office/projects?stage=paid`);
  await page.locator('main table a').first().click();
  await page.getByRole('link', { name: '拨付说明' }).click();
}

const SHOTS: readonly Shot[] = [
  { name: 'home', to: open('/') },
  { name: 'sign-in', to: open('/sign-in') },
  { name: 'inbox', role: 'officer', to: open('/office/') },
  { name: 'import', role: 'officer', to: preview },
  { name: 'projects', role: 'officer', to: open('/office/projects') },
  { name: 'project', role: 'approver', to: follow('/office/projects?stage=accepted', 'main table a') },
  { name: 'notice', to: follow('/notices', 'main h2 a, main h3 a') },
  { name: 'funds', role: 'finance', to: open('/office/funds') },
  { name: 'payment', role: 'finance', to: payment },
  { name: 'check', phone: true, to: open('/check') },
  { name: 'firm', role: 'firm', phone: true, to: open('/firm') },
];

async function signIn(context: BrowserContext, url: string, role: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await page.locator(`button[name=role][value=${role}]`).first().click();
  await page.waitForLoadState('networkidle');
  await page.close();
}

async function take(context: BrowserContext, url: string, shot: Shot): Promise<void> {
  if (shot.role) await signIn(context, url, shot.role);
  const page = await context.newPage();
  await page.setViewportSize(shot.phone ? PHONE : DESKTOP);
  await shot.to(page, url);
  await page.waitForLoadState('networkidle');
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  await page.screenshot({ path: `${FOLDER}/${shot.name}.png`, animations: 'disabled' });
  console.log(`${FOLDER}/${shot.name}.png`);
}

const { folder, remove } = await makeDataFolder();
const server = await startServer(await copyProgram(folder), `${folder}/data`);
const browser = await openBrowser();
try {
  for (const shot of SHOTS) {
    const context = await browser.newContext({ locale: 'zh-CN' });
    await take(context, server.url, shot);
    await context.close();
  }
} finally {
  await browser.close();
  await server.stop();
  await remove();
}
