import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APPLICATION_HEAD, application, codeOf, invoiceTree, xmlText } from '../../test/office-tables.ts';
import type { TrialJson } from '../documents/trial-json.ts';
import { writeWorkbook } from '../files/write-workbook.ts';
import { textOf, type Cell } from '../intake/table.ts';
import type { Terminal } from './terminal.ts';
import { runTrial } from './trial.ts';

let folder: string;
let said: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trial-'));
  said = '';
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const say = async (text: string): Promise<void> => {
  said += text;
};
const terminal: Terminal = { input: (async function* () {})(), write: say, complain: say };
const out = (): string => join(folder, '结果');
const trial = (...more: readonly string[]): Promise<number> =>
  runTrial([join(folder), '--from', '2026-07-20', '--to', '2027-03-31', '--out', out(), ...more], terminal);
const results = async (): Promise<TrialJson> => JSON.parse(await readFile(join(out(), 'trial.json'), 'utf8')) as TrialJson;

const put = async (name: string, content: string | Uint8Array): Promise<void> => {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
};
const sheet = (head: readonly string[], ...rows: readonly (readonly Cell[])[]): Promise<Uint8Array> =>
  writeWorkbook({
    sheets: [
      {
        name: 'Sheet1',
        columns: head.map((header) => ({ header, width: 12, kind: 'text' })),
        rows: rows.map((row) => row.map((cell) => textOf(cell) || null)),
      },
    ],
  });

describe('shuzhuan trial', () => {
  it('reads a folder, writes three files and says what came out', async () => {
    await put('甲/申报(1).xlsx', await sheet(APPLICATION_HEAD, application(1)));
    await put('甲/名单.csv', `名称,统一社会信用代码,列入日期,移出日期\r\n样例1号有限公司,${codeOf(1)},2026-01-01,\r\n`);
    await put('发票/1.xml', xmlText(invoiceTree()));
    await Promise.all(
      ['~$申报(1).xlsx', '.DS_Store', 'Thumbs.db', '甲/.~lock.名单.csv#', '__MACOSX/x.xlsx', 'README.md'].map((name) => put(name, 'x')),
    );
    expect(await trial()).toBe(0);
    expect(await results()).toMatchObject({
      applicants: [{ name: '样例1号有限公司', outcome: 'no', failed: ['not-dishonest'] }],
      faults: [],
    });
    expect(said).toContain('申报企业 1 家：符合 0，不符合 1，待定 0');
    expect(said).toContain('Thumbs.db');
    const page = await readFile(join(out(), '说明.html'), 'utf8');
    expect(page).toContain('样例1号有限公司');
    expect(page).not.toMatch(/<script|https?:\/\//);
    expect((await readFile(join(out(), '结果.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  it('does not read its own results when it is run again', async () => {
    await put('申报.xlsx', await sheet(APPLICATION_HEAD, application(1)));
    await trial();
    expect(await trial()).toBe(0);
  });

  it('ends with 1 and names every file and cell it could not read; the rest is decided', async () => {
    await put('申报.xlsx', await sheet(APPLICATION_HEAD, application(1, { 成立日期: '很久以前' })));
    await put('坏.xlsx', 'PK');
    await put('说明.docx', '样例');
    await put('大.csv', '');
    await truncate(join(folder, '大.csv'), 60 * 1024 * 1024);
    expect(await trial()).toBe(1);
    const { faults, applicants } = await results();
    expect(applicants[0]?.unknown).toContain('one-year');
    expect(faults.map(({ file, sheet: name, cell }) => [file, name, cell])).toEqual([
      ['坏.xlsx', null, null],
      ['大.csv', null, null],
      ['说明.docx', null, null],
      ['申报.xlsx', 'Sheet1', 'E2'],
    ]);
    expect(said).toContain('申报.xlsx Sheet1 E2');
  });

  it('ends with 2 when there is nothing to read', async () => {
    expect(await trial()).toBe(2);
    await put('.DS_Store', 'x');
    expect(await trial()).toBe(2);
    await put('坏.xlsx', 'PK');
    expect(await trial()).toBe(2);
    expect((await results()).faults).toHaveLength(1);
    expect(await runTrial([join(folder, '没有'), '--from', '2026-07-20', '--to', '2027-03-31', '--out', out()], terminal)).toBe(2);
    expect(said).toContain('没有这个文件夹');
  });

  it.each([
    ['an impossible day', ['--from', '2026-02-30'], '项目期'],
    ['a window that ends before it begins', ['--from', '2028-01-01'], '晚于'],
    ['an unknown pack', ['--pack', '别处'], '没有政策包'],
    ['an unknown flag', ['--faster'], '选项写错了'],
  ])('ends with 2 for %s', async (_, flags, words) => {
    expect(await trial(...flags)).toBe(2);
    expect(said).toContain(words);
  });
});
