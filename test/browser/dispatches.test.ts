import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { granted } from '../../dev/seed/granted.ts';
import { listNotices } from '../../src/app/list-notices.ts';
import { openServer } from '../server.ts';
import { look, violations } from './look.ts';
import { act, button, open } from './office.ts';
import { openWorkbench } from './office-on.ts';

const { ports } = await openServer({ demo: true, fill: seedDemo });

const OFFICER = {
  programmeId: ports.programmeId,
  actor: { personId: 'sample-officer', name: '样例officer', roles: ['officer'], secondFactor: true },
} as const;

describe('the officer and the official papers', { timeout: 120_000 }, () => {
  const workbench = openWorkbench(ports);

  it('looks at a draft, issues it, finds it in the register, and hears why a template will not do', async () => {
    const page = await workbench.enter('officer');
    const notices = granted(await listNotices(ports, OFFICER));
    await open(page, `/office/notices/${notices.find(({ purpose }) => purpose === 'pilot')?.id}`);
    const paper = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /拟列入试点企业的公示/ }) });
    const [draft] = await Promise.all([page.waitForEvent('download'), paper.getByRole('link', { name: /看草稿/ }).click()]);
    expect(draft.suggestedFilename()).toMatch(/^草稿 .*\.pdf$/);
    await paper.getByRole('button', { name: /编号印发/ }).click();
    await button(page.getByRole('dialog'), '确认办理').click();
    await paper.getByText(/〔\d{4}〕1号/).waitFor();
    await paper.getByText(/处数字、日期、名称的出处/).click();
    await paper.getByRole('table').waitFor();
    await open(page, '/office/dispatches');
    await page.getByRole('row').getByText('拟列入试点企业的公示', { exact: true }).first().waitFor();
    await page.getByText(/1 至 1 号，连续，没有缺号/).waitFor();
    await look(page, '31-dispatches');
    await page.getByLabel('更换哪种公文的模板').selectOption('公示结果的公告');
    await page.getByLabel(/模板文件/).setInputFiles({ name: '样例.docm', mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
    await page.getByText(/不是 \.docx，请用 Word 或 WPS 另存为/).waitFor();
    const [saved] = await Promise.all([page.waitForEvent('download'), button(page, '导出 Excel').click()]);
    expect(saved.suggestedFilename()).toBe('已编号印发的公文.xlsx');
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('is finance where the paper says what finance saw: drafted, issued and read by the office, which cannot issue it', async () => {
    const page = await workbench.enter('finance');
    await open(page, '/office/performance');
    await page.getByRole('table').getByRole('link').first().click();
    const noted = {
      方式: '约谈',
      发现的情况: '两家企业进度落后（样例）',
      '整改要求（可不填）': '逐家列出日子（样例）',
      '整改期限（按情况必填）': '2027-04-30',
    };
    await act(page, '登记财政监控', noted);
    const paperOn = (on: Page) => on.getByRole('article').filter({ has: on.getByRole('heading', { name: /财政专项监控和约谈/ }) });
    await paperOn(page)
      .getByRole('button', { name: /编号印发/ })
      .waitFor();
    const [draft] = await Promise.all([
      page.waitForEvent('download'),
      paperOn(page)
        .getByRole('link', { name: /看草稿/ })
        .click(),
    ]);
    expect(draft.suggestedFilename()).toMatch(/^草稿 .*\.pdf$/);
    const officer = await workbench.enter('officer');
    await open(officer, new URL(page.url()).pathname);
    await paperOn(officer).getByText('还没有印发').waitFor();
    expect(await paperOn(officer).getByRole('button').count()).toBe(0);
    await paperOn(page)
      .getByRole('button', { name: /编号印发/ })
      .click();
    await button(page.getByRole('dialog'), '确认办理').click();
    await paperOn(page)
      .getByText(/财发〔\d{4}〕1号/)
      .waitFor();
    await look(page, '34-supervision-paper');
    await officer.reload();
    await paperOn(officer)
      .getByText(/财发〔\d{4}〕1号/)
      .waitFor();
    expect(violations).toEqual([]);
    for (const each of [page, officer]) await each.context().close();
  });

  it('issues the plans of all firms in one go, having seen which', async () => {
    const page = await workbench.enter('officer');
    await open(page, '/office/dispatches');
    await button(page, '逐家印发一企一策').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/\d+家企业的改造方案已经审定、还没有印发/).waitFor();
    const count = await dialog.getByRole('link', { name: /看草稿/ }).count();
    await look(page, '32-plans-to-issue');
    await button(dialog, `编号印发 ${count} 份`).click();
    const came = dialog.getByRole('table', { name: '印发结果' });
    await came.waitFor();
    expect(await came.getByText(/〔\d{4}〕\d+号/).count()).toBe(count);
    await look(page, '33-plans-issued');
    await button(dialog, '关闭').last().click();
    await page.getByLabel('种类').selectOption('一企一策改造方案');
    await page.getByText(new RegExp(`符合条件的 ${count} 件`)).waitFor();
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('sees on a phone what a level gained has cost, and that a picture slides', async () => {
    const page = await workbench.enter('officer');
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '/office/figures');
    const costs = page.locator('section').filter({ has: page.getByRole('heading', { name: '每提升一级花了多少' }) });
    await costs.getByText('一级 → 二级').first().waitFor();
    await costs.getByText('可以左右滑动').waitFor();
    await look(page, '31-figures');
    expect(violations).toEqual([]);
    await page.context().close();
  });
});
