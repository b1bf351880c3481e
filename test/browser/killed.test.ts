import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterPilots } from '../../dev/seed/seed-demo.ts';
import { openServer } from '../server.ts';
import { openWorkbench } from './office-on.ts';
import { copyProgram } from './server.ts';
import { type Lasting, openLasting, openTelephone, type Telephone } from './telephone.ts';

/** A moment in which a thumb has left the key: far shorter than what saves to the server, or brings `localStorage` to the disk. */
const MOMENT = 250;
const told = await openServer({ demo: true, fill: async (ports) => void (await enterPilots(ports)) });
const status = (page: Page): Promise<string | null> => page.locator('#saved').textContent();

describe('a telephone that is killed while a firm types', () => {
  let office: Lasting;
  let telephone: Telephone;
  beforeAll(async () => {
    office = await openLasting(copyProgram, '--fresh');
  });
  afterAll(async () => {
    await telephone.kill();
    await office.close();
  });

  /** Switched on again: opens the page, and signs in where that was lost with the telephone. */
  async function open(path = '/firm/application/firm'): Promise<Page> {
    telephone = await openTelephone(join(office.folder, 'telephone'));
    const { page } = telephone;
    await page.goto(`${office.url}${path}`);
    const asked = page.getByRole('button', { name: /^企业/ });
    await asked.or(page.locator('#saved')).first().waitFor();
    if (await asked.isVisible()) await asked.click();
    await page.waitForURL(new RegExp(`${path}$`));
    return page;
  }
  const stands = (page: Page, label: string, text: string) => expect.poll(() => page.getByLabel(label).inputValue()).toBe(text);

  it('has it all, though nothing had reached the server', async () => {
    const page = await open();
    await page.getByLabel('单位全称').pressSequentially('样例甲纺织有限公司', { delay: 20 });
    await pause(MOMENT);
    expect(await status(page)).toBe('正在填写…');
    await telephone.kill();
    const next = await open();
    await stands(next, '单位全称', '样例甲纺织有限公司');
    await expect.poll(() => status(next)).toMatch(/^已保存/);
    expect(await next.locator('.split').count()).toBe(0);
  });

  it('has it all, though the server was killed before it and came back after it', async () => {
    const { page } = telephone;
    await office.stop();
    await page.getByLabel('联系人').pressSequentially('样例丁', { delay: 20 });
    await expect.poll(() => status(page)).toMatch(/留在本机/);
    await page.getByLabel('联系电话').pressSequentially('13900000001', { delay: 20 });
    await pause(MOMENT);
    await telephone.kill();
    await office.restart();
    const next = await open();
    await stands(next, '联系人', '样例丁');
    await stands(next, '联系电话', '13900000001');
    await expect.poll(() => status(next)).toMatch(/^已保存/);
    await next.reload();
    await stands(next, '联系电话', '13900000001');
    expect(await next.locator('.split').count()).toBe(0);
  });

  it('finds no older text beside it: what was saved and typed over is not asked about again', async () => {
    const { page } = telephone;
    for (const text of ['样例戊', '样例己']) {
      await page.getByLabel('联系人').fill(text);
      await expect.poll(() => status(page)).toMatch(/^正在填写/);
      await expect.poll(() => status(page)).toMatch(/^已保存/);
    }
    await telephone.kill();
    const next = await open();
    await pause(2 * MOMENT);
    await stands(next, '联系人', '样例己');
    expect(await next.locator('.split').count()).toBe(0);
  });

  it('is saved by the server too while the thumb never rests', async () => {
    const { page } = telephone;
    const field = page.getByLabel('单位全称');
    await field.fill('');
    // No two seconds without a key, for longer than it takes to save.
    for (let at = 0; at < 20; at += 1) {
      await field.press('1');
      await pause(MOMENT);
    }
    const kept = await page.request.get(page.url());
    expect(await kept.text()).toMatch(/id="name"[^>]*value="1111+"/);
  });
});

describe('what was sent at once, before it was saved', () => {
  const bench = openWorkbench(told.ports);

  it('has its receipt, and does not stand in the form when that is opened for another', async () => {
    const page = await bench.enter('firm');
    const raise = async (): Promise<void> => void (await page.goto(`${bench.url()}/firm/blockers`));
    await raise();
    await page.getByLabel('什么卡住了，需要谁帮助').fill('车间网络没有接通（样例）');
    await page.getByRole('button', { name: '提出堵点' }).click();
    await page.getByRole('heading', { name: /：回执$/ }).waitFor();
    await raise();
    await pause(2 * MOMENT);
    expect(await page.getByLabel('什么卡住了，需要谁帮助').inputValue()).toBe('');
    await page.context().close();
  });
});
