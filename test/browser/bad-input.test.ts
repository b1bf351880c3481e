import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyOf, makeOfficeFolder } from '../../dev/county/office-folder.ts';
import { chooseFiles, chooseFolder, type NamedBytes } from './files.ts';
import { confirm } from './entry-steps.ts';
import { entities, gbkList, rubbish, sixtyMegabytes, utf16List, zipBomb } from './hostile-files.ts';
import { openHouse, type House } from './house.ts';
import { act, begin, button, open } from './office.ts';

const MANY = 1_000;

/** How many firms are on file, asked as the page asks. */
async function countFirms(page: Page): Promise<number> {
  const answer = await page.request.get(new URL('/api/v1/projects?limit=1', page.url()).href);
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { total: number }).total;
}

async function preview(house: House, page: Page, file: NamedBytes): Promise<void> {
  await open(page, '/office/import');
  await chooseFiles(page, house.folder, [file]);
}

const sizeOf = (seed: number) => ({ seed, applicants: MANY, pilots: 10 });
const codesOf = (seed: number): string[] => countyOf(sizeOf(seed)).applicants.map(({ creditCode }) => creditCode);

async function manyApplicants(seed: number): Promise<NamedBytes> {
  const sheet = (await makeOfficeFolder({ ...sizeOf(seed), untidy: false })).find(({ name }) => name === '企业申报汇总表.xlsx');
  if (!sheet) throw new Error('no applications in the folder');
  return sheet;
}

describe('what nobody should upload, click or suffer', () => {
  let house: House;
  /** Credit codes of all that came on file so far. */
  const onFile = new Set<string>();
  beforeAll(async () => void (house = await openHouse()));
  afterAll(() => house.close());

  it.each<[string, () => NamedBytes, RegExp]>([
    ['a file of rubbish', () => rubbish, /不是 xlsx 工作簿/],
    ['a zip bomb', zipBomb, /炸弹\.xlsx.*解压后过大/s],
    ['an XML with entities', () => entities, /实体\.xml.*不安全，没有打开/s],
    ['a CSV in UTF-16', () => utf16List, /经营异常名录\.csv.*另存为“CSV UTF-8”/s],
    ['60 megabytes', sixtyMegabytes, /大表\.csv.*(过大|50 ?MB)/s],
  ])('%s gets a clear message and changes nothing', async (_, make, message) => {
    const page = await house.window('officer');
    await preview(house, page, make());
    await expect.poll(() => page.locator('main').textContent()).toMatch(message);
    expect(await countFirms(page)).toBe(0);
  });

  it('a name list in GBK is read as it is', async () => {
    const page = await house.window('officer');
    await preview(house, page, gbkList);
    await page.getByText('所有单元格都已读出').waitFor();
    expect(await page.getByRole('row', { name: /经营异常名录/ }).textContent()).toContain('1 条');
  });

  it('a server killed in the middle of an import goes on with it when it comes back, or was never asked to', async () => {
    for (const [seed, delay] of [
      [21, 60],
      [22, 250],
    ] as const) {
      const page = await house.window('officer');
      await preview(house, page, await manyApplicants(seed));
      await button(page, '确认导入').click();
      // Not waiting for anything: this is when the power goes.
      await page.waitForTimeout(delay);
      await house.crash();
      const again = await house.window('officer');
      await open(again, '/office/import');
      await again
        .getByText(/导入完成|把文件夹或文件拖到这里/)
        .first()
        .waitFor();
      const count = await countFirms(again);
      if (count > onFile.size) for (const code of codesOf(seed)) onFile.add(code);
      expect(count).toBe(onFile.size);
    }
  });

  it('the same folder imported in two windows at once is there once', async () => {
    const windows = [await house.window('officer'), await house.secondWindow('officer')] as const;
    const [first] = windows;
    for (const page of windows) await preview(house, page, await manyApplicants(30));
    await Promise.all(windows.map((page) => button(page, '确认导入').click()));
    const ends = windows.map((page) => page.getByText(/导入完成|另一次导入正在进行/).first());
    await Promise.all(ends.map((end) => end.waitFor()));
    expect((await Promise.all(ends.map((end) => end.textContent()))).join()).toContain('导入完成');
    await expect.poll(() => countFirms(first)).toBe(new Set([...onFile, ...codesOf(30)]).size);
  });

  it('a double click is one act', async () => {
    const page = await house.window('officer');
    await open(page, '/office/import');
    await chooseFolder(page, house.officeFolder);
    await button(page, '确认导入').click();
    await page.getByText('导入完成').waitFor();
    await confirm(house);
    await open(page, '/office/projects?outcome=yes&stage=eligible');
    await page.getByRole('checkbox').nth(1).check();
    const dialog = await begin(page, '提交拟试点名单', {
      名单标题: '双击名单（样例）',
      专家评审的纪要: '样例评审会议纪要',
      没有在本系统评审的原因: '评审先于系统启用（样例）',
    });
    await button(dialog, '确认办理').dblclick();
    await page.waitForURL(/\/selections\//);
    await open(page, '/office/selections');
    await expect.poll(() => page.getByRole('link', { name: '双击名单（样例）' }).count()).toBe(1);
  });

  it('a page that others have overtaken says what happened meanwhile', async () => {
    const [first, second] = [await house.window('approver'), await house.secondWindow('approver')];
    for (const page of [first, second]) {
      await open(page, '/office/selections');
      await page.getByRole('link', { name: '双击名单（样例）' }).click();
      await button(page, '退回名单').waitFor();
    }
    const late = await begin(second, '退回名单', { 退回理由: '样例：重新核对' });
    await act(first, '批准名单', { 怎样考虑绩效评价结果: '样例：按评价情况安排' });
    await button(late, '确认办理').click();
    await late
      .getByText(/又有新的办理记录|现为“已批准”/)
      .first()
      .waitFor();
    expect(await late.getByLabel('退回理由').inputValue()).toBe('样例：重新核对');
  });
});
