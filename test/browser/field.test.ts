import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { granted } from '../../dev/seed/granted.ts';
import { DOT } from '../../dev/seed/papers.ts';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { actOnCase } from '../../src/app/act-on-case.ts';
import { findWho } from '../../src/app/find-who.ts';
import type { Project } from '../../src/cases/project/state.ts';
import type { Role } from '../../src/cases/roles.ts';
import type { Inspection } from '../../src/cases/inspection/state.ts';
import { INSPECTION } from '../../src/web/pages/inspections/words.ts';
import { cookieOf, openServer } from '../server.ts';
import { look, violations, WITH_TABLET } from './look.ts';
import { button, newWindow } from './office.ts';
import { openWorkbench } from './office-on.ts';

const { ports } = await openServer({ demo: true, fill: seedDemo });
let folder = '';
let url = '';
const workbench = openWorkbench(ports);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'field-'));
  url = workbench.url();
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A picture that no other test takes. */
async function pictureOf(what: string): Promise<string> {
  const path = join(folder, `${what}.png`);
  await writeFile(path, Buffer.concat([DOT, Buffer.from(what)]));
  return path;
}
async function signIn(context: BrowserContext, role: Role = 'park'): Promise<void> {
  const [name = '', value = ''] = (await cookieOf(ports, role)).split('=');
  await context.addCookies([{ name, value, url }]);
}
/** The device of an inspector, or of an evaluator: signed in, tasks taken along, ready to open without a network. */
async function openDevice(role: Role = 'park'): Promise<Page> {
  const page = await newWindow(workbench.browser());
  await page.context().grantPermissions(['geolocation'], { origin: url });
  await page.context().setGeolocation({ latitude: 35.85, longitude: 106.64, accuracy: 12 });
  await signIn(page.context(), role);
  await page.goto(`${url}/field/`);
  await page.getByText(/下载，共\d+家/).waitFor();
  await page.evaluate('navigator.serviceWorker.ready');
  return page;
}
/** Killed and opened again: a new page on the same device. */
async function reopen(page: Page): Promise<Page> {
  const context = page.context();
  await page.close();
  const next = await context.newPage();
  next.setDefaultTimeout(60_000);
  await next.goto(`${url}/field/`);
  await next.getByRole('link', { name: '待传送' }).waitFor();
  return next;
}
const begin = async (page: Page, at: number): Promise<string> => {
  const card = page.getByRole('article').nth(at);
  const name = (await card.getByRole('heading').textContent()) ?? '';
  await card.getByRole('link').click();
  await page.getByRole('heading', { name: '逐项核对改造方案' }).waitFor();
  return name;
};
const pictures = (page: Page) => page.locator('.picture img');

async function fillIn(page: Page, photo: string): Promise<void> {
  const lines = page.locator('fieldset', { has: page.getByLabel(/^与方案一致/) });
  for (const line of await lines.all()) await line.getByLabel('与方案一致').check();
  await page.getByLabel('检查情况', { exact: true }).fill('设备在用（样例）');
  const before = await pictures(page).count();
  await page.getByLabel('拍整体照片（门头、车间）').setInputFiles(await pictureOf(photo));
  await expect.poll(() => pictures(page).count()).toBe(before + 1);
}
async function decline(page: Page): Promise<void> {
  await page.getByLabel('没有签名', { exact: true }).check();
  await page.getByLabel('没有签名的原因').fill('负责人外出（样例）');
}
const handIn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '检查完毕，交办公室' }).click();
  await page.getByText('已交，不能再改').waitFor();
};
const standings = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('[data-standing]')].map((it) => it.dataset.standing)`);
const allSent = (page: Page, count: number) => expect.poll(() => standings(page)).toEqual(Array.from({ length: count }, () => 'sent'));
async function targetOf(name: string) {
  const rounds = await ports.store.in(ports.programmeId).listCasesAt('inspection', 'inspecting', 20);
  const states = rounds.map(({ state }) => state as Inspection);
  return states.flatMap((state) => ('targets' in state ? state.targets : [])).find((target) => target.name === name);
}
const recordOf = async (name: string) => (await targetOf(name))?.record;

describe('an inspection without a network', () => {
  it('is done from the tasks taken along, outlives the page, and is sent whole when the network is back', async () => {
    let page = await openDevice();
    await look(page, 'field-tasks', WITH_TABLET);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('没有网络').waitFor();
    const name = await begin(page, 0);
    await page.getByRole('button', { name: '检查完毕，交办公室' }).click();
    await page.getByRole('alert').getByText('还没有核对').waitFor();
    await look(page, 'field-visit-lacking', WITH_TABLET);
    await fillIn(page, '门头一');
    await page.getByLabel('拍第1项的照片').setInputFiles(await pictureOf('机台一'));
    await expect.poll(() => pictures(page).count()).toBe(2);
    await page.getByText('北纬35.85000°').first().waitFor();
    page = await reopen(page);
    await page.getByText(/照片 2 张/).waitFor();
    await begin(page, 0);
    expect(await pictures(page).count()).toBe(2);
    expect(await page.getByLabel('检查情况', { exact: true }).inputValue()).toBe('设备在用（样例）');
    await page.getByLabel('在屏幕上签名').check();
    await page.getByLabel('签名人姓名').fill('样例负责人');
    const pad = await page.locator('canvas').boundingBox();
    if (pad === null) throw new Error('no place to sign');
    await page.mouse.move(pad.x + 40, pad.y + 60);
    await page.mouse.down();
    await page.mouse.move(pad.x + 180, pad.y + 120, { steps: 8 });
    await page.mouse.up();
    await look(page, 'field-visit', WITH_TABLET);
    await page.getByRole('button', { name: '签好了' }).click();
    await page.getByText(/样例负责人已于.*签名/).waitFor();
    await handIn(page);
    await page.getByRole('link', { name: '待传送' }).click();
    await page.getByText('还有 4 件没有传到').waitFor();
    await look(page, 'field-outbox-waiting', WITH_TABLET);
    expect(await recordOf(name)).toBeUndefined();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出为文件' }).click();
    const pack = join(folder, '现场检查.zip');
    await (await saving).saveAs(pack);
    await page.context().setOffline(false);
    await allSent(page, 4);
    await page.getByText('全部已传送').waitFor();
    await look(page, 'field-outbox-sent', WITH_TABLET);
    const record = await recordOf(name);
    expect(record?.taken).toHaveLength(2);
    expect(record).toMatchObject({ signature: { signer: '样例负责人' }, taken: [{ place: { withinMetres: 12 } }, { line: '1' }] });
    expect(record?.papers).toHaveLength(3);
    await page.goto(`${url}/office/inspections`);
    await page.getByRole('link', { name: /2027年第一季度/ }).click();
    await page.getByText('现场拍摄的照片').first().waitFor();
    await page.getByText(INSPECTION.targets).first().waitFor();
    await look(page, 'field-record-at-the-office');
    await page.goto(`${url}/office/inspections`);
    await button(page, '导入现场文件').click();
    await page.getByLabel('选择文件').setInputFiles(pack);
    await button(page, '导入').click();
    await page.getByRole('dialog').getByText('已登记').waitFor();
    await look(page, 'field-pack-taken');
    await page.context().close();
  });
});

describe('a device with little room', () => {
  it('says so before it is full, refuses the photo that finds none, and keeps all else', async () => {
    const page = await openDevice();
    await page.addInitScript('navigator.storage.estimate = async () => ({ quota: 12 * 1024 * 1024, usage: globalThis.used ?? 0 })');
    await page.reload();
    await page.getByText('本机快存满了').waitFor();
    await begin(page, 0);
    await page.getByLabel('拍整体照片（门头、车间）').setInputFiles(await pictureOf('还有地方'));
    await expect.poll(() => pictures(page).count()).toBe(1);
    await page.evaluate('globalThis.used = 3 * 1024 * 1024');
    await page.getByLabel('拍整体照片（门头、车间）').setInputFiles(await pictureOf('没有地方'));
    await page.getByText('本机存不下这张照片，没有收下').waitFor();
    expect(await pictures(page).count()).toBe(1);
    await page
      .getByLabel('拍整体照片（门头、车间）')
      .setInputFiles({ name: '不是照片.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('乱写') });
    await page.getByText(/没有收下：.*不是PDF、JPG或PNG/).waitFor();
    await page.context().close();
  });
});

/** The first of this device's tasks that nobody has begun here. */
const nextTask = async (page: Page): Promise<number> => {
  const links = await page.getByRole('article').getByRole('link').allTextContents();
  return links.indexOf('开始检查');
};

describe('an inspection that is cut off', () => {
  it('in the middle of sending, by an ended session and by the network, is there once in the end', async () => {
    let page = await openDevice();
    const name = await begin(page, await nextTask(page));
    await fillIn(page, '门头二');
    await decline(page);
    // The photo arrives, the answer never does, and then the page is gone.
    await page.route('**/photos', async (route) => void (await route.fetch()));
    await handIn(page);
    await page.getByRole('link', { name: '待传送' }).click();
    await expect.poll(() => standings(page)).toEqual(['sending', 'waiting']);
    await page.context().clearCookies();
    page = await reopen(page);
    await page.getByText('登录已过期').waitFor();
    await page.getByRole('link', { name: '待传送' }).click();
    await expect.poll(() => standings(page)).toEqual(['waiting', 'waiting']);
    await look(page, 'field-signed-out', WITH_TABLET);
    expect(await page.getByRole('link', { name: '登录' }).getAttribute('href')).toBe('/sign-in?next=%2Ffield%2F');
    await signIn(page.context());
    await page.getByRole('button', { name: '现在传送' }).click();
    await allSent(page, 2);
    const record = await recordOf(name);
    expect(record).toMatchObject({ signature: { declined: '负责人外出（样例）' } });
    expect([record?.taken?.length, record?.papers.length]).toEqual([1, 1]);
    await page.context().close();
  });

  it('by others who were sent instead, is kept with the reason and changes nothing at the office', async () => {
    const page = await openDevice();
    const name = await begin(page, await nextTask(page));
    await page.context().setOffline(true);
    await fillIn(page, '门头三');
    await decline(page);
    await handIn(page);
    const target = await targetOf(name);
    const [round] = await ports.store.in(ports.programmeId).listCasesAt('inspection', 'inspecting', 20);
    const officer = (await ports.store.in(ports.programmeId).findPersonByAccount('development'))?.id ?? '';
    const director = await findWho(ports, (await cookieOf(ports, 'director')).slice('shuzhuan_session='.length));
    if (director === null || round === undefined || target === undefined) throw new Error('nobody to send others');
    const command = { kind: 'inspection', caseId: round.id, act: 'assignInspectors', key: 'others-instead' } as const;
    granted(await actOnCase(ports, director.who, { ...command, input: { caseId: target.caseId, inspectors: [officer] } }));
    await page.context().setOffline(false);
    await page.getByRole('link', { name: '待传送' }).click();
    await page.getByText(/没有收下：您没有被派去检查/).waitFor();
    expect(await recordOf(name)).toBeUndefined();
    await look(page, 'field-refused', WITH_TABLET);
    await page.getByRole('link', { name: '改后重交' }).click();
    await page.getByRole('button', { name: '改后重交' }).click();
    expect(await page.getByLabel('检查情况', { exact: true }).inputValue()).toBe('设备在用（样例）');
    await page.getByRole('link', { name: '我的任务' }).click();
    await page.getByText('这家企业已改派').waitFor();
    await page.context().close();
  });
});

/** Every question answered as well as can be, with what was seen; the first shown by a photo as well. Of several answers all but 无 are chosen, of one the last. */
async function answerAll(page: Page, photo: string): Promise<void> {
  await page.evaluate(`for (const question of document.querySelectorAll('.question')) {
    const boxes = [...question.querySelectorAll('input[type=checkbox]')];
    for (const box of boxes.length > 0 ? boxes.slice(1) : [...question.querySelectorAll('input[type=radio]')].slice(-1)) box.click();
    const seen = question.querySelector('textarea');
    seen.value = '车间现场查看（样例）';
    seen.dispatchEvent(new Event('input'));
  }`);
  await page.getByLabel('拍 Q1 的佐证').setInputFiles(await pictureOf(photo));
  await expect.poll(() => pictures(page).count()).toBe(1);
}
/** No two signatures are the same. */
let signatures = 0;
async function sign(page: Page): Promise<void> {
  await page.getByLabel('在屏幕上签名').check();
  await page.getByLabel('签名人姓名').fill('样例评测员');
  await page.locator('canvas').scrollIntoViewIfNeeded();
  const pad = await page.locator('canvas').boundingBox();
  if (pad === null) throw new Error('no place to sign');
  await page.mouse.move(pad.x + 40, pad.y + 40);
  await page.mouse.down();
  await page.mouse.move(pad.x + 180, pad.y + 60 + 5 * (signatures += 1), { steps: 8 });
  await page.mouse.up();
  await page.getByRole('button', { name: '签好了' }).click();
  await page.getByText(/样例评测员已于.*签名/).waitFor();
}
const handInLevel = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '评测完毕，交办公室' }).click();
  await page.getByText('已交，不能再改').waitFor();
};
/** Opens the assessment of that firm and answers with its name. */
async function beginLevel(page: Page, at: number): Promise<string> {
  const card = page.getByRole('article').nth(at);
  const name = (await card.getByRole('heading').textContent()) ?? '';
  await card.getByRole('link').click();
  await page.getByRole('heading', { name: '数字化基础' }).waitFor();
  return name;
}
const outboxOf = (page: Page) => page.getByRole('link', { name: '待传送' }).click();

async function findProject(name: string) {
  const { items } = await ports.store.in(ports.programmeId).listProjects({ scope: { all: true }, limit: 200 });
  const id = items.find((each) => each.name === name)?.id ?? '';
  const stored = await ports.store.in(ports.programmeId).findCase(id);
  return { id, state: stored?.state as Exclude<Project, { stage: 'none' }> };
}
const levelOf = async (name: string) => (await findProject(name)).state.levels.after;

/** As an evaluator carries it, either way up. The questions make a long page: each size is looked at once. */
const ON_TABLET = { tablet: WITH_TABLET.tablet } as const;
const ACROSS = { ipad: { width: 1180, height: 820 } } as const;
const ON_PHONE = { phone: WITH_TABLET.phone } as const;

describe('an evaluator without a network', () => {
  it('answers the indicators with what shows them, sees the level come about, signs just that, and has it received', async () => {
    let page = await openDevice('evaluator');
    await look(page, 'level-tasks', ON_PHONE);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('没有网络').waitFor();
    const name = await beginLevel(page, 0);
    await page.getByRole('button', { name: '评测完毕，交办公室' }).click();
    await page
      .getByRole('alert')
      .getByText(/Q1、.*没有作答/)
      .waitFor();
    await page.getByText('已答 0/31 题').waitFor();
    await look(page, 'level-lacking', ON_PHONE);
    await answerAll(page, '车间一');
    await page.getByText('四级，100 分').waitFor();
    await page.getByLabel('A. 无').first().check();
    await page.getByText('四级，92 分').waitFor();
    expect(await page.getByLabel('B. 车间有工控网，可做自动化控制').isChecked()).toBe(false);
    page = await reopen(page);
    await page.getByText(/已答 31 题，照片 1 张/).waitFor();
    await beginLevel(page, 0);
    await page.getByText('四级，92 分').waitFor();
    await look(page, 'level-answered', ON_TABLET);
    await sign(page);
    await page.getByLabel('B. 车间有工控网，可做自动化控制').check();
    await page.getByText('四级，94 分').waitFor();
    await expect.poll(() => page.getByText(/样例评测员已于.*签名/).count()).toBe(0);
    await sign(page);
    await page.getByText('等级怎样算出').click();
    await look(page, 'level-signed', ACROSS);
    await handInLevel(page);
    await outboxOf(page);
    await page.getByText('还有 3 件没有传到').waitFor();
    const before = await levelOf(name);
    expect(before?.onSite).toBeUndefined();
    await page.context().setOffline(false);
    await allSent(page, 3);
    await page.getByText(/回执：案卷第\d+条记录/).waitFor();
    await look(page, 'level-sent', ON_TABLET);
    const level = await levelOf(name);
    expect(level).toMatchObject({
      verdict: { value: { level: 4, score: 94 } },
      onSite: { signature: { signer: '样例评测员' }, taken: [{ line: 'Q1', place: { withinMetres: 12 } }] },
    });
    expect(level?.onSite?.papers).toHaveLength(2);
    await page.goto(`${url}/office/projects/${(await findProject(name)).id}#levels`);
    await page.getByText('现场拍摄的照片').first().waitFor();
    await look(page, 'level-at-the-office', { desktop: WITH_TABLET.desktop });
    await page.context().close();
  });

  it('with a second tablet is told what came before, and gives its own only knowing that', async () => {
    const [first, second] = [await openDevice('evaluator'), await openDevice('evaluator')];
    for (const page of [first, second]) {
      await page.context().setOffline(true);
      await beginLevel(page, 1);
      await answerAll(page, page === first ? '甲板' : '乙板');
      await sign(page);
      await handInLevel(page);
    }
    await outboxOf(first);
    await first.context().setOffline(false);
    await allSent(first, 3);
    await second.context().setOffline(false);
    await outboxOf(second);
    await second.getByText(/没有收下：.*登记这家企业改造后为四级（100分）/).waitFor();
    await second.getByRole('link', { name: '改后重交' }).click();
    await second.getByRole('button', { name: '改后重交' }).click();
    await sign(second);
    await handInLevel(second);
    await outboxOf(second);
    await allSent(second, 3);
    for (const page of [first, second]) await page.context().close();
  });

  it('whose entrusting was withdrawn is told so and keeps the work; what was exported is entered by the office for the evaluator', async () => {
    const page = await openDevice('evaluator');
    await page.context().setOffline(true);
    const name = await beginLevel(page, 0);
    await answerAll(page, '车间三');
    await sign(page);
    await handInLevel(page);
    await outboxOf(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出为文件' }).click();
    const pack = join(folder, '现场评测.zip');
    await (await saving).saveAs(pack);
    const { id, state } = await findProject(name);
    const officer = await findWho(ports, (await cookieOf(ports, 'officer')).slice('shuzhuan_session='.length));
    const accountant = await findWho(ports, (await cookieOf(ports, 'accountant')).slice('shuzhuan_session='.length));
    if (officer === null || accountant === null) throw new Error('nobody to entrust another');
    const entrust = (evaluator: string | undefined, key: string) =>
      actOnCase(ports, officer.who, { kind: 'project', caseId: id, act: 'assignEvaluator', input: { evaluator }, key });
    granted(await entrust(accountant.who.actor.organisation, 'another-evaluator'));
    await page.context().setOffline(false);
    await page
      .getByText(/没有收下：这家企业现在不由贵机构评测/)
      .first()
      .waitFor();
    await look(page, 'level-withdrawn', ON_TABLET);
    await page.getByRole('link', { name: '我的任务' }).click();
    await page.getByText('其他还在本机的').waitFor();
    granted(await entrust(state.assignment?.evaluator.creditCode, 'the-first-again'));
    const office = await workbench.enter('officer');
    await office.goto(`${url}/office/inspections`);
    await button(office, '导入现场文件').click();
    await office.getByLabel('选择文件').setInputFiles(pack);
    await button(office, '导入').click();
    await office.getByRole('dialog').getByText('已登记').waitFor();
    expect((await levelOf(name))?.onSite?.broughtBy).toMatchObject({ name: officer.who.actor.name });
    await outboxOf(page);
    await page.getByRole('button', { name: /再传一次/ }).click();
    await allSent(page, 3);
    await page.context().close();
  });
});

it('the field app breaks no rule of axe-core and runs over no edge', () => expect(violations).toEqual([]));
