import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { type CellValue, readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { type KeptName, keptRegisters } from '../../src/registers/kept/index.ts';
import { ROW_VERSION } from '../../src/registers/kept/sheet-columns.ts';
import { editedWorkbook, setCell } from '../edited-workbook.ts';
import { openServer } from '../server.ts';
import { chooseFiles } from './files.ts';
import { button, open } from './office.ts';
import { openWorkbench } from './office-on.ts';

const { ports } = await openServer({ demo: true, fill: seedDemo });
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One edit of the first row: under which head, what is written, and how the preview says it. */
type Edit = readonly [head: string, value: CellValue, says: RegExp];
const KEPT: readonly (readonly [KeptName, readonly Edit[]])[] = [
  [
    'stage-tasks',
    [
      ['目标', '四个产业都到场，有签到（样例）', /目标：.+ → 四个产业都到场，有签到（样例）/],
      ['进度（%）', 37, /进度（%）：.* → 37/],
    ],
  ],
  [
    'support-services',
    [
      ['合同签订日期', '2027-02-17', /合同签订日期：.+ → 2027年2月17日/],
      ['合同金额（元）', 18_000.05, /合同金额（元）：.+ → 18,000\.05/],
    ],
  ],
];

async function exported(page: Page): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, '导出 Excel').click()]);
  return new Uint8Array(await readFile(await file.path()));
}
const cellsOf = async (bytes: Uint8Array): Promise<CellValue[][]> => (await readXlsx(bytes)).sheets[0]?.rows ?? [];

/** The cells that differ between two sheets, each by its row and head. */
function differing(before: CellValue[][], after: CellValue[][]): readonly string[] {
  const [head = []] = before;
  expect(after.map((row) => row.length)).toEqual(before.map((row) => row.length));
  return before.flatMap((row, at) =>
    row.flatMap((cell, column) => (String(cell) === String(after[at]?.[column]) ? [] : [`${at} ${String(head[column])}`])),
  );
}

describe('a list edited in Excel', { timeout: 120_000 }, () => {
  const bench = openWorkbench(ports);

  it.each(KEPT)(
    '%s goes out, comes in by a preview of its cells, and goes out again with these cells changed and no others',
    async (name, edits) => {
      const page = await bench.enter('officer');
      await open(page, `/office/kept/${name}`);
      const before = await exported(page);
      const edited = await editedWorkbook(before, (rows) => edits.forEach(([head, value]) => setCell(rows, 1, head, value)));
      await button(page, '导入改好的 Excel').click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('input[type=file]').setInputFiles({ name: '改好的表.xlsx', mimeType: XLSX, buffer: Buffer.from(edited) });
      const shown = dialog.getByRole('table', { name: '逐行差异' });
      await shown.waitFor();
      const said = await shown.locator('tbody li').allTextContents();
      expect(said).toHaveLength(edits.length);
      for (const [at, [, , says]] of edits.entries()) expect(said[at]).toMatch(says);
      await dialog.getByLabel('更改原因').fill('离线核对（样例）');
      await button(dialog, '确认导入').click();
      await dialog.waitFor({ state: 'hidden' });
      await open(page, `/office/kept/${name}`);
      const changed = differing(await cellsOf(before), await cellsOf(await exported(page)));
      const totals = edits.flatMap(([head]) =>
        keptRegisters[name].columns.some((each) => each.header === head && each.kind === 'money') ? [head] : [],
      );
      const last = (await cellsOf(before)).length - 1;
      expect(changed.toSorted()).toEqual(
        [`1 ${ROW_VERSION.header}`, ...edits.map(([head]) => `1 ${head}`), ...totals.map((head) => `${last} ${head}`)].toSorted(),
      );
      await page.context().close();
    },
  );

  it('an imported register goes out, comes in by the preview of an import, and goes out again with one cell changed', async () => {
    const page = await bench.enter('officer');
    await open(page, '/office/registers?name=fund-notices');
    const before = await exported(page);
    const bytes = await editedWorkbook(before, (rows) => setCell(rows, 1, '用途', '中小企业数字化转型补助（样例改）'));
    await open(page, '/office/import');
    await chooseFiles(page, tmpdir(), [{ name: '专项资金指标文件登记.xlsx', bytes }]);
    // Below stands what each changed cell would say.
    const line = page.getByRole('row', { name: /专项资金指标文件登记 \d+ 条/ });
    await line.waitFor();
    // How many rows there are, new, changed, gone, unchanged.
    expect((await line.locator('td').allTextContents()).slice(-4)).toEqual(['—', '1 条', '—', expect.stringMatching(/^\d+ 条$/)]);
    await button(page, '确认导入').click();
    await page.getByText('导入完成').waitFor();
    await open(page, '/office/registers?name=fund-notices');
    expect(differing(await cellsOf(before), await cellsOf(await exported(page)))).toEqual(['1 用途']);
    await page.context().close();
  });
});
