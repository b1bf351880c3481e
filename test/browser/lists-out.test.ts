import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { limits } from '../../src/files/limits.ts';
import { readXlsx } from '../../src/files/read-xlsx.ts';
import { openServer } from '../server.ts';
import { openWorkbench } from './office-on.ts';

const { ports } = await openServer({ demo: true, fill: seedDemo });
const EVERY_DAY = ['', 'deadlines', 'projects', 'monthly', 'selections', 'inspections', 'notices', 'kept'];
const MONEY = ['funds', 'ledger', 'findings', 'batches', 'recoveries', 'outlays', 'sanctions', 'performance'];
const REGISTERS = ['kept/trainings', 'registers?name=applications', 'registers?name=expenses', 'registers?name=providers'];

describe('every list of the workbench', { timeout: 600_000 }, () => {
  const workbench = openWorkbench(ports);

  it('goes out as a workbook that opens: none is refused, none is empty', async () => {
    const page = await workbench.enter('officer');
    const bad: string[] = [];
    for (const path of [...EVERY_DAY, ...MONEY, ...REGISTERS]) {
      await page.goto(`${workbench.url()}/office/${path}`);
      const button = page
        .getByRole('button', { name: '导出 Excel' })
        .or(page.getByRole('link', { name: '导出 Excel' }))
        .first();
      await button.waitFor({ timeout: 60_000 });
      const downloading = page.waitForEvent('download', { timeout: 30_000 }).catch(() => null);
      await button.click();
      const download = await downloading;
      const read = download && (await readXlsx('样例.xlsx', await readFile(await download.path()), limits));
      if (!read?.ok || read.value.some(({ rows }) => rows.length === 0)) bad.push(path);
    }
    expect(bad).toEqual([]);
  });
});
