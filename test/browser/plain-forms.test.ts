import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countyOf } from '../../dev/county/office-folder.ts';
import { ownAnswers } from '../../dev/county/own-application.ts';
import { acceptDiagnosis, fillIn } from '../../dev/seed/diagnosing.ts';
import { DOT } from '../../dev/seed/papers.ts';
import { COUNTY } from '../../dev/seed/play.ts';
import { granted } from '../../dev/seed/granted.ts';
import { enterPilots } from '../../dev/seed/seed-demo.ts';
import { exportCaseSheet } from '../../src/app/case-sheets/export-case-sheet.ts';
import { previewCaseSheet } from '../../src/app/case-sheets/preview-case-sheet.ts';
import { DIAGNOSIS_PAGES } from '../../src/app/diagnosis/diagnosis-form.ts';
import { editedWorkbook, setCell } from '../edited-workbook.ts';
import { asMonth } from '../../src/kernel/month.ts';
import { refusalOf } from '../refusal.ts';
import { cookieOf, openServer } from '../server.ts';
import { answer } from './firm-steps.ts';
import { keepPicture, look, violations } from './look.ts';
import { openWorkbench, type Workbench } from './office-on.ts';
import { makePace } from './pace.ts';

const REPORT_SECONDS = 120;
const NARROW = { width: 360, height: 780 } as const;
const PHOTO = { name: '样例照片.png', mimeType: 'image/png', buffer: Buffer.from(DOT) };
const [first] = countyOf(COUNTY).pilots;
if (first === undefined) throw new Error('the county has no pilot');
const { firm } = first;

const fresh = await openServer({ demo: true });
let told: Awaited<ReturnType<typeof enterPilots>> | undefined;
const { ports } = await openServer({ demo: true, fill: async (each) => void (told = await enterPilots(each)) });
if (told === undefined) throw new Error('the county was not told');
const { play, roll } = told;
const [own] = roll.paid;

/** A telephone in which no script runs, signed in. */
async function plainly({ browser, url }: Workbench, cookie: string): Promise<Page> {
  const context = await browser().newContext({ locale: 'zh-CN', viewport: NARROW, javaScriptEnabled: false });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: url() }]);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${url()}/home`);
  await page.getByRole('button', { name: '大字' }).click();
  await page.locator('html.large').waitFor();
  return page;
}
/** The list that the page hands out, as somebody changed it in Excel. */
async function takenAlong(page: Page, edit: Parameters<typeof editedWorkbook>[1]) {
  const href = await page.getByRole('link', { name: /下载表格|导出填报表/ }).getAttribute('href');
  const sent = await page.request.get(new URL(href ?? '', page.url()).href);
  const buffer = Buffer.from(await editedWorkbook(await sent.body(), edit));
  return { name: '样例改好的表.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer };
}
const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { name }).first().waitFor();
/** axe-core waits for promises, which do not run here: it looks at the same pages with script. */
async function fits(page: Page, name: string): Promise<void> {
  await keepPicture(page, 'phone', `60-plain-${name}`);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth'), name).toBe(NARROW.width);
}

// All forms of a firm and its provider, to their end, in large letters on a narrow phone that runs no script.
describe('a first application without script', { timeout: 120_000 }, () => {
  const bench = openWorkbench(fresh.ports);

  it('is filled in page by page, judged, and sent with a receipt', async () => {
    const page = await plainly(bench, await cookieOf(fresh.ports, 'firm'));
    await page.goto(`${bench.url()}/firm`);
    await page.getByRole('link', { name: '填写申报表' }).click();
    await page.locator('ol.pages a').first().click();
    for (const [slug, values] of Object.entries(ownAnswers(firm))) {
      await page.waitForURL(new RegExp(`/${slug}$`));
      for (const [name, value] of Object.entries(values)) await answer(page, name, value);
      await fits(page, `application-${slug}`);
      await page.getByRole('button', { name: /^保存并/ }).click();
    }
    await page.getByText('按现有回答，符合申报条件').waitFor();
    await page.getByRole('button', { name: '提交申报' }).click();
    await heading(page, '申报回执');
    await page.context().close();
  });
});

describe('a pilot’s year without script', { timeout: 180_000 }, () => {
  const bench = openWorkbench(ports);
  const at = (path: string): string => bench.url() + path;
  const enter = async (role: 'firm' | 'provider'): Promise<Page> => plainly(bench, await cookieOf(ports, role));
  const send = async (page: Page, where: string): Promise<void> => {
    await page.locator('#files').setInputFiles(PHOTO);
    await page.getByRole('button', { name: '上传' }).click();
    await page.getByText(/已收下“样例照片.png”，回执号/).waitFor();
    await page.getByRole('link', { name: '回到要填的表' }).first().click();
    await page.waitForURL((url) => url.pathname === where);
  };

  it('is diagnosed: an answer changed, a photo for it, page after page to the end', async () => {
    await play.moveTo('2026-08-12');
    await play.importFolder();
    await fillIn(play, own);
    const page = await enter('provider');
    const [opening] = DIAGNOSIS_PAGES;
    await page.goto(at(`/diagnosis/${own}/${opening?.slug ?? ''}`));
    await page.locator('summary').first().click();
    await page.locator('input[type=file]').first().setInputFiles(PHOTO);
    await page.getByRole('button', { name: '上传' }).first().click();
    await page.getByText('已传：').first().waitFor();
    await fits(page, 'diagnosis');
    await page.locator('input[name$=".seen"]').first().fill('车间服务器和交换机（样例）');
    for (const { slug } of DIAGNOSIS_PAGES) {
      await page.waitForURL((url) => url.pathname.endsWith(slug));
      await page.getByRole('button', { name: /^保存并/ }).click();
    }
    await page.getByRole('button', { name: '提交诊断' }).click();
    await page.getByText('已提交，待确认').waitFor();
    await acceptDiagnosis(play, own);
    await page.context().close();
  });

  it('is planned: what was written is saved, more rows come, and it is handed in, taken back and handed in again', async () => {
    const page = await enter('firm');
    await page.goto(at(`/plans/${own}`));
    const line = { what: '生产数据采集（样例）', works: 'collection', category: 'data-equipment', wan: '20', dueOn: '2026-10-30' };
    const answers = { content: '车间数据采集和报工上线（样例）', targetLevel: '2' };
    for (const [name, value] of Object.entries(answers)) await answer(page, name, value);
    for (const [part, value] of Object.entries(line)) await answer(page, `${part}-0`, value);
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.waitForURL(/saved=1/);
    await fits(page, 'plan');
    await page.getByRole('link', { name: '用表格填投资项' }).click();
    const sheet = await takenAlong(page, (rows) => setCell(rows, 1, '计划金额（元）', '２１0,000.00元'));
    await page.locator('#sheet').setInputFiles(sheet);
    await page.getByRole('button', { name: '看差异' }).click();
    await page.getByText('210,000.00元').waitFor();
    await fits(page, 'plan-sheet');
    await page.getByRole('button', { name: '确认采用' }).click();
    await page.getByText('已采用。').waitFor();
    await page.locator('#sheet').setInputFiles(sheet);
    await page.getByRole('button', { name: '看差异' }).click();
    await page.getByText('没有可以采用的内容').waitFor();
    await page.getByRole('link', { name: '回到填写页面' }).click();
    expect(await page.locator('[name=wan-0]').inputValue()).toBe('21');
    const handIn = async (): Promise<void> => {
      await page.getByRole('button', { name: '保存并提交' }).click();
      await page.waitForURL(/\/firm/);
    };
    await handIn();
    await page.goto(at(`/plans/${own}`));
    await page.getByRole('link', { name: '审定以前要改的，可以收回' }).click();
    await heading(page, '收回方案修改');
    await fits(page, 'plan-back');
    await answer(page, 'reason', '完成日期写早了（样例）');
    await page.getByRole('button', { name: /收回方案修改|提交/ }).click();
    await page.waitForURL(/\/firm(?!\/plan-back)/);
    await page.goto(at(`/plans/${own}`));
    await page.getByText('已退回或收回：完成日期写早了（样例）').waitFor();
    await answer(page, 'dueOn-0', '2026-11-15');
    await handIn();
    await play.moveTo('2026-08-14');
    await play.act('approver', 'project', 'approvePlan', {}, own);
    await page.context().close();
  });

  it('has a contract on file, with its photo and a receipt', async () => {
    const page = await enter('firm');
    await page.goto(at('/firm/contracts?line=1'));
    await page.getByRole('link', { name: '拍照或上传' }).click();
    await send(page, '/firm/contracts');
    const supplier = countyOf(COUNTY).providers[0];
    const signed = {
      number: '样例-001',
      signedOn: '2026-08-14',
      partyName: supplier?.name ?? '',
      partyCode: supplier?.creditCode ?? '',
      wan: '20',
    };
    for (const [name, value] of Object.entries(signed)) await answer(page, name, value);
    await fits(page, 'contract');
    await page.getByRole('button', { name: '登记合同' }).click();
    await heading(page, /：回执$/);
    await page.goto(at('/firm/receipts'));
    await page.getByRole('link', { name: '样例照片.png' }).waitFor();
    await page.context().close();
  });

  it('reports a month within two minutes, every word read', async () => {
    await play.moveTo('2026-09-03');
    const page = await enter('firm');
    await page.goto(at('/firm'));
    const pace = makePace();
    await pace.hit(page.getByRole('link', { name: '报送月度进度' }));
    await page.getByRole('button', { name: '报送' }).waitFor();
    await pace.read(page.locator('main form'));
    await pace.answer(page, 'percent-1', '30');
    await pace.answer(page, 'wan-1', '6');
    await pace.answer(page, 'intent', '网关到货后安装（样例）');
    await fits(page, 'report');
    await pace.hit(page.getByRole('button', { name: '报送' }));
    await heading(page, '进度报送回执');
    console.info(pace.says('a monthly report'));
    expect(pace.seconds()).toBeLessThanOrEqual(REPORT_SECONDS);
    await page.context().close();
  });

  it('is not reported on by what no sheet may say: each thing refused by its name', async () => {
    const asked = { month: asMonth('2026-08'), caseId: own };
    const { bytes } = granted(await exportCaseSheet(ports, play.cast.officer, 'progress', asked));
    const told = async (...cells: readonly (readonly [string, string | number | null])[]) => {
      const edited = await editedWorkbook(bytes, (rows) => cells.forEach(([head, value]) => setCell(rows, 1, head, value)));
      const { firms } = granted(await previewCaseSheet(ports, play.cast.officer, 'progress', { name: '样例.xlsx', bytes: edited }));
      return firms.map(({ what, refusals }) => [what, ...refusals.map(({ message }) => message)].join('：'));
    };
    expect(await told()).toEqual(['same']);
    expect(await told(['进度（%）', 45])).toEqual([expect.stringContaining('要更正请写明更正理由')]);
    expect(await told(['进度（%）', 45.5])).toEqual(['faulty：第1项：进度须为0到100的整数']);
    expect(await told(['进度（%）', 45], ['版本（勿改）', null])).toEqual([expect.stringMatching(/^stale：/)]);
    expect(await told(['行编号（勿改）', 'no-such-case'])).toEqual([expect.stringContaining('不是您能办理的项目')]);
    expect(await told(['月份（勿改）', '2026-07'], ['下月打算', '样例'])).toEqual([expect.stringContaining('不在本项目的实施月份')]);
    const rubbish = { name: '坏.xlsx', bytes: Uint8Array.of(1, 2, 3) };
    expect(refusalOf(await previewCaseSheet(ports, play.cast.officer, 'progress', rubbish)).code).toBe('unreadable-file');
    expect(refusalOf(await exportCaseSheet(ports, play.cast.approver, 'progress', asked)).code).toBe('not-permitted');
  });

  it('is reported on by the officer from Excel: shown cell by cell, sent, and a sheet that was overtaken left alone', async () => {
    const page = await bench.enter('officer');
    await page.goto(at('/office/monthly?month=2026-08'));
    await page.getByRole('heading', { level: 1, name: '月度调度' }).waitFor();
    const sheet = await takenAlong(page, (rows) => {
      setCell(rows, 1, '进度（%）', '４５');
      setCell(rows, 1, '更正理由', '电话核实（样例）');
    });
    const open = page.getByRole('button', { name: '导入填好的表' });
    await open.click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=file]').setInputFiles(sheet);
    await dialog.getByText('第1项进度：30 → 45').waitFor();
    await look(page, '61-progress-sheet');
    expect(violations).toEqual([]);
    await dialog.getByRole('button', { name: '确认报送（1家）' }).click();
    await dialog.getByText('已办').first().waitFor();
    await dialog.getByRole('button', { name: '关闭' }).last().click();
    await page.getByText('更正1次').waitFor();
    await open.click();
    await dialog.locator('input[type=file]').setInputFiles(sheet);
    await dialog.getByText('可以报送0家').waitFor();
    await page.goto(at('/office/registers?name=abnormal-list'));
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 Excel' }).click()]);
    expect(saved.suggestedFilename()).toBe('经营异常名录.xlsx');
    await look(page, '62-register-out');
    expect(violations).toEqual([]);
    await page.context().close();
  });
});
