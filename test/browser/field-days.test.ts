import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOT } from '../../dev/seed/papers.ts';
import { enterAs } from './office.ts';
import { openBrowser } from './chromium.ts';
import { copyProgram } from './server.ts';
import { type Lasting, openLasting, openTelephone, type Telephone } from './telephone.ts';

const FIRMS = 3;
const PHOTOS_OF_EACH = 12;
/** Each firm's photos and its record. */
const ITEMS = FIRMS * (PHOTOS_OF_EACH + 1);
const DAY = 24 * 60 * 60 * 1000;
/** The device's clock, so many days off. */
const shifted = (days: number): string => `(() => {
  const Real = Date, by = ${days * DAY};
  globalThis.Date = class extends Real {
    constructor(...given) { if (given.length === 0) super(Real.now() + by); else super(...given); }
    static now() { return Real.now() + by; }
  };
})()`;

type Target = {
  readonly name: string;
  readonly record?: { readonly papers: readonly { readonly id: string; readonly digest: string }[]; readonly taken?: readonly unknown[] };
};

describe('two days without an office', () => {
  let office: Lasting;
  let telephone: Telephone;
  let names: string[] = [];
  beforeAll(async () => {
    office = await openLasting(copyProgram);
  }, 600_000);
  afterAll(async () => {
    await telephone.kill();
    await office.close();
  });

  const standings = (page: Page): Promise<string[]> =>
    page.evaluate<string[]>(`[...document.querySelectorAll('[data-standing]')].map((it) => it.dataset.standing)`);
  const sent = async (page: Page): Promise<number> => (await standings(page)).filter((each) => each === 'sent').length;
  async function open(days: number): Promise<Page> {
    telephone = await openTelephone(join(office.folder, 'tablet'));
    const { page } = telephone;
    await page.addInitScript(shifted(days));
    await page.goto(`${office.url}/field/`);
    await page.getByRole('link', { name: /^待传送/ }).waitFor();
    return page;
  }
  async function signIn(page: Page): Promise<void> {
    await page.goto(`${office.url}/sign-in?next=%2Ffield%2F`);
    await page.getByRole('button', { name: /^园区/ }).click();
    await page.getByRole('link', { name: /^待传送/ }).waitFor();
  }
  const picture = async (name: string): Promise<string> => {
    const path = join(office.folder, `${name}.png`);
    await writeFile(path, Buffer.concat([DOT, Buffer.from(name)]));
    return path;
  };
  const toVisit = async (page: Page, at: number): Promise<void> => {
    await page.getByRole('article').nth(at).getByRole('link').click();
    await page.getByRole('heading', { name: '逐项核对改造方案' }).waitFor();
  };
  async function photograph(page: Page, at: number, from: number, to: number): Promise<void> {
    for (let no = from; no < to; no += 1) {
      await page.getByLabel('拍整体照片（门头、车间）').setInputFiles(await picture(`照片${at}-${no}`));
      await expect.poll(() => page.locator('.picture img').count()).toBe(no + 1);
    }
  }
  async function finish(page: Page): Promise<void> {
    const lines = page.locator('fieldset', { has: page.getByLabel(/^与方案一致/) });
    for (const line of await lines.all()) await line.getByLabel('与方案一致').check();
    await page.getByLabel('检查情况', { exact: true }).fill('设备在用（样例）');
    await page.getByLabel('没有签名', { exact: true }).check();
    await page.getByLabel('没有签名的原因').fill('负责人外出（样例）');
    await page.getByRole('button', { name: '检查完毕，交办公室' }).click();
    await page.getByText('已交，不能再改').waitFor();
  }

  it('the tasks are taken along, and the office is gone', async () => {
    telephone = await openTelephone(join(office.folder, 'tablet'));
    const { page } = telephone;
    await signIn(page);
    await page.getByText(/下载，共\d+家/).waitFor();
    await page.evaluate('navigator.serviceWorker.ready');
    names = await page.getByRole('article').getByRole('heading').allTextContents();
    expect(names).toHaveLength(FIRMS);
    await office.stop();
    await telephone.kill();
  });

  it('three firms are inspected, the tablet killed in the middle of each', async () => {
    for (let at = 0; at < FIRMS; at += 1) {
      const page = await open(at - 2);
      await toVisit(page, at);
      await photograph(page, at, 0, PHOTOS_OF_EACH / 2);
      await page.getByLabel('检查情况', { exact: true }).pressSequentially('看到一半', { delay: 20 });
      await page.getByText(/已存在本机/).waitFor();
      await telephone.kill();
      const next = await open(at - 2);
      await toVisit(next, at);
      await expect.poll(() => next.locator('.picture img').count()).toBe(PHOTOS_OF_EACH / 2);
      expect(await next.getByLabel('检查情况', { exact: true }).inputValue()).toBe('看到一半');
      await photograph(next, at, PHOTOS_OF_EACH / 2, PHOTOS_OF_EACH);
      await finish(next);
      await telephone.kill();
    }
    const page = await open(0);
    await page.getByRole('link', { name: /^待传送/ }).click();
    await page.getByText(`还有 ${ITEMS} 件没有传到`).waitFor();
    await page.getByRole('link', { name: `待传送（${ITEMS}）` }).waitFor();
  });

  it('everything arrives once, the server and the tablet killed on the way', async () => {
    await office.restart();
    const { page } = telephone;
    await signIn(page);
    await page.getByRole('link', { name: /^待传送/ }).click();
    await expect.poll(() => sent(page)).toBeGreaterThan(4);
    await office.stop();
    await expect.poll(async () => (await standings(page)).includes('sending')).toBe(false);
    const before = await sent(page);
    expect(before).toBeLessThan(ITEMS);
    await office.restart();
    await page.getByRole('button', { name: '现在传送' }).click();
    await expect.poll(() => sent(page)).toBeGreaterThan(before + 4);
    await telephone.kill();
    const next = await open(0);
    await signIn(next);
    await next.getByRole('link', { name: /^待传送/ }).click();
    await expect.poll(() => sent(next)).toBe(ITEMS);
    await next.getByText('全部已传送').waitFor();
  });

  it('the office has each record with its photos, none of them twice', async () => {
    const browser = await openBrowser();
    const page = await enterAs(browser, office.url, 'officer');
    const ask = async <T>(path: string): Promise<T> => (await page.request.get(`${office.url}/api/v1/${path}`)).json() as Promise<T>;
    const listed = await ask<{ id: string }[]>('inspections');
    const rounds = await Promise.all(listed.map(({ id }) => ask<{ targets: Target[] }>(`cases/${id}`)));
    const done = rounds.flatMap(({ targets }) => targets).filter(({ name }) => names.includes(name));
    // One of them was inspected in November, at a desk.
    const records = done.flatMap(({ record }) => (record?.taken === undefined ? [] : [record]));
    expect(records).toHaveLength(FIRMS);
    for (const { papers, taken } of records) {
      expect(new Set(papers.map(({ digest }) => digest)).size).toBe(PHOTOS_OF_EACH);
      expect([papers.length, taken?.length]).toEqual([PHOTOS_OF_EACH, PHOTOS_OF_EACH]);
    }
    await browser.close();
  });
});
