import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedWorkbook, setCell } from '../../test/edited-workbook.ts';
import { projectOf } from '../../test/county.ts';
import { P, walkTo } from '../../test/way.ts';
import { ACT_INPUTS } from '../contract/act-inputs.ts';
import { compareFirm } from '../app/case-sheets/compare-firm.ts';
import { sayForeign } from '../app/case-sheets/foreign-columns.ts';
import { CASE_SHEETS, type CaseSheetName } from '../cases/project/sheets/index.ts';
import type { SheetContent } from '../cases/project/sheets/case-sheet.ts';
import type { PlanLine } from '../cases/project/plan/records.ts';
import { keptWorkbook } from '../documents/kept-workbook.ts';
import { readKeptSheet } from '../intake/index.ts';
import { addDays, asDay } from '../kernel/day.ts';
import { asMonth } from '../kernel/month.ts';
import { limits } from './limits.ts';
import { readXlsx } from './read-xlsx.ts';
import { writeWorkbook } from './write-workbook.ts';

type Rows = Parameters<typeof setCell>[0];

const MONTH = asMonth('2026-08');
const [line] = projectOf(walkTo('registerExpense'), P).plans?.[0]?.plan.lines ?? [];
if (line === undefined) throw new Error('the county has no plan');
const LINES: readonly PlanLine[] = [
  { ...line, supplier: { name: '样例软件有限公司', creditCode: '91640425000000001B' } },
  { ...line, no: '2', what: '样例数据采集', supplier: undefined, plannedFen: 12_345_67 },
];
const county = projectOf(walkTo('registerExpense'), P);
const [version] = county.plans ?? [];
if (version === undefined) throw new Error('the county has no plan');
const project = { ...county, plans: [{ ...version, plan: { ...version.plan, lines: LINES } }] };

const exported = (name: CaseSheetName, { lines, said }: SheetContent): Promise<Uint8Array> =>
  writeWorkbook(
    keptWorkbook(
      CASE_SHEETS[name].register,
      lines.map((cells, at) => ({ id: P, version: 7, cells: { ...cells, ...(at === 0 && said) } })),
    ),
  );
const contentOf = (name: CaseSheetName): SheetContent => {
  const content = CASE_SHEETS[name].contentOf(project, MONTH);
  if (content === undefined) throw new Error('nothing to fill in');
  return content;
};
async function back(name: CaseSheetName, bytes: Uint8Array) {
  const tables = await readXlsx('样例.xlsx', bytes, limits);
  if (!tables.ok) throw new Error(tables.refusal.message);
  const read = readKeptSheet(tables.value, CASE_SHEETS[name].register);
  if (!read.ok) throw new Error(read.refusal.message);
  const compared = compareFirm(CASE_SHEETS[name], { caseId: P, state: project }, read.value.rows);
  if (compared === undefined) throw new Error('nothing to compare with');
  const { after, changes, refused } = compared;
  const faults = read.value.faults.map(({ message }) => message);
  return { after, changes, refused: refused.map(({ refusal }) => refusal.message), faults, foreign: sayForeign(read.value) };
}
const edit = async (name: CaseSheetName, how: (rows: Rows) => void, more?: object) =>
  back(name, await editedWorkbook(await exported(name, contentOf(name)), how, more));

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((said) => `样例${said}完`);
const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays(asDay('2026-08-01'), days));
const fen = fc.integer({ min: 1, max: 99_999_999_999 });

describe('a list about projects', () => {
  it.each(Object.keys(CASE_SHEETS) as CaseSheetName[])('%s comes back as it went out', async (name) => {
    const { changes, refused, faults, foreign } = await back(name, await exported(name, contentOf(name)));
    expect({ changes, refused, faults, foreign }).toEqual({ changes: [], refused: [], faults: [], foreign: [] });
  });

  it('loses nothing from Excel to the act and back to Excel, whatever is written into it', async () => {
    const progress = fc.record({ percent: fc.integer({ min: 0, max: 99 }), spentFen: fen });
    await fc.assert(
      fc.asyncProperty(progress, progress, text, text, async (first, second, intent, problems) => {
        const known = contentOf('progress');
        const lines = known.lines.map((cells, at) => ({ ...cells, ...[first, second][at] }));
        const { after, refused } = await back('progress', await exported('progress', { lines, said: { month: MONTH, intent, problems } }));
        expect(refused).toEqual([]);
        const input = ACT_INPUTS.reportProgress.parse(CASE_SHEETS.progress.inputOf(after));
        expect(input).toMatchObject({
          month: MONTH,
          intent,
          problems,
          lines: [
            { no: '1', ...first },
            { no: '2', ...second },
          ],
        });
        expect((await back('progress', await exported('progress', after))).after).toEqual(after);
      }),
      { numRuns: 15 },
    );
    await fc.assert(
      fc.asyncProperty(fen, day, text, async (plannedFen, dueOn, what) => {
        const { lines, said } = contentOf('plan');
        const edited = { said, lines: lines.map((cells) => ({ ...cells, plannedFen, dueOn, what })) };
        const { after, refused } = await back('plan', await exported('plan', edited));
        expect(refused).toEqual([]);
        expect(after).toEqual(edited);
        expect((await back('plan', await exported('plan', after))).after).toEqual(after);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ['1,000.00元', 100_000],
    ['１２３４．５', 123_450],
    [' 12.5 万元 ', 12_500_000],
    [0.1, 10],
  ])('reads an amount written as %s', async (written, spentFen) => {
    const { after, faults } = await edit('progress', (rows) => setCell(rows, 1, '累计投入（元）', written));
    expect(faults).toEqual([]);
    expect(after.lines[0]?.['spentFen']).toBe(spentFen);
  });

  it.each([
    ['累计投入（元）', '约五万'],
    ['累计投入（元）', '#REF!'],
    ['进度（%）', '一半'],
    ['完成日期', '2026-02-30'],
  ])('names a cell under %s that says %s', async (head, written) => {
    const { faults } = await edit('progress', (rows) => setCell(rows, 1, head, written));
    expect(faults).toEqual([expect.stringContaining(written)]);
  });

  it('names a formula that nobody calculated', async () => {
    const { faults } = await edit('progress', () => undefined, {
      cells: new Map([['1,8', { type: 'formula', formula: 'SUM(A1:A2)', value: null }]]),
    });
    expect(faults).toHaveLength(1);
  });

  it('refuses by name and clause what the sheet does not decide', async () => {
    const { refused, changes } = await edit('progress', (rows) => setCell(rows, 2, '计划金额（勿改，元）', 1));
    expect(refused).toEqual(['第3行“计划金额”由“审定改造方案”决定，不能在表里改（12,345.67元 → 1.00元），请改回']);
    expect(changes).toEqual([]);
  });

  it('says of a column that it does not have who decides that', async () => {
    const { foreign, changes } = await edit('progress', (rows) =>
      rows.forEach((cells, row) => cells.push(row === 0 ? '核定补助（元）' : 5)),
    );
    expect(foreign).toEqual(['“核定补助（元）”由“确认补助并锁定资金”决定，不能在表里改，没有采用；请删去这一列']);
    expect(changes).toEqual([]);
  });

  it('leaves alone what a renamed or missing column no longer says', async () => {
    const { foreign, changes } = await edit('progress', (rows) => {
      setCell(rows, 0, '进度（%）', '样例列');
      for (const cells of rows.slice(1)) cells[7] = 55;
    });
    expect(foreign).toEqual(['“样例列”不是本表的列，或者重复了，没有采用；请删去这一列']);
    expect(changes).toEqual([]);
    expect((await edit('plan', (rows) => rows.forEach((cells) => cells.splice(4, 3)))).changes).toEqual([]);
  });

  it('takes a merged cell for what it covers, and two answers to one question for none', async () => {
    const merged = await edit('progress', (rows) => setCell(rows, 1, '下月打算', '样例打算'), {
      merges: [{ startRow: 1, endRow: 2, startCol: 11, endCol: 11 }],
    });
    expect(merged.changes).toEqual([{ what: '下月打算', from: '—', to: '样例打算' }]);
    const { refused } = await edit('progress', (rows) => [1, 2].forEach((row) => setCell(rows, row, '下月打算', `样例${row}`)));
    expect(refused).toEqual(['“下月打算”每家只写一处，表里写了不同的内容，请留一处']);
  });

  it('keeps a month’s line that was deleted, and refuses one that was added or stands there twice', async () => {
    expect((await edit('progress', (rows) => rows.splice(2, 1))).changes).toEqual([]);
    const added = await edit('progress', (rows) => setCell(rows, 2, '方案项号（勿改）', '9'));
    expect(added.refused[0]).toContain('现行方案没有第9项');
    const twice = await edit('progress', (rows) => setCell(rows, 2, '方案项号（勿改）', '1'));
    expect(twice.refused[0]).toContain('第1项写了两行');
  });

  it('drops and adds a plan’s lines, and numbers one that comes without', async () => {
    const { changes, refused, after } = await edit('plan', (rows) => {
      rows.splice(2, 1);
      rows.push([null, null, null, null, '样例新增', '数据采集传输', '数采设备', null, null, '8万元', '2026-12-01']);
    });
    expect(refused).toEqual([]);
    expect(changes).toContainEqual({ what: '第2项', from: '样例数据采集', to: '删去' });
    expect(after.lines.at(-1)).toMatchObject({ no: '3', what: '样例新增', plannedFen: 8_000_000 });
  });
});
