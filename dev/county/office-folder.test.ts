import { createHash } from 'node:crypto';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { isCreditCode } from '../../src/kernel/credit-code.ts';
import { asDay } from '../../src/kernel/day.ts';
import { makeChance } from './chance.ts';
import { makeCounty } from './county.ts';
import { makeOfficeFolder, type OfficeFile } from './office-folder.ts';

const OPTIONS = { seed: 7, applicants: 26, pilots: 10, untidy: true };
const digest = (files: readonly OfficeFile[]): string => {
  const hash = createHash('sha256');
  for (const { name, bytes } of files) hash.update(name).update(bytes);
  return hash.digest('hex');
};
const bytesOf = (files: readonly OfficeFile[], name: string): Uint8Array => {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`no such file: ${name}`);
  return file.bytes;
};

describe('makeOfficeFolder', () => {
  it('gives the same bytes for the same seed and others for its neighbours', async () => {
    const folder = digest(await makeOfficeFolder(OPTIONS));
    expect(digest(await makeOfficeFolder(OPTIONS))).toBe(folder);
    expect(digest(await makeOfficeFolder({ ...OPTIONS, seed: 6 }))).not.toBe(folder);
    expect(digest(await makeOfficeFolder({ ...OPTIONS, seed: 8 }))).not.toBe(folder);
  });

  it('holds thirteen office files and an e-invoice for each purchase', async () => {
    const names = (await makeOfficeFolder(OPTIONS)).map(({ name }) => name);
    expect(names.filter((name) => !name.startsWith('发票/'))).toHaveLength(13);
    expect(names.filter((name) => /^发票\/\d{20}\.xml$/.test(name))).toHaveLength(49);
  });

  it('puts a title above the headers only when untidy', async () => {
    const form = async (untidy: boolean): Promise<string> => {
      const { sheets } = await readXlsx(bytesOf(await makeOfficeFolder({ ...OPTIONS, untidy }), '企业申报汇总表.xlsx'));
      return String(sheets[0]?.rows[0]?.[0]);
    };
    expect(await form(true)).toContain('样例');
    expect(await form(false)).toBe('序号');
  });

  it('writes one name list in GBK, as old office programs do', async () => {
    const bytes = bytesOf(await makeOfficeFolder(OPTIONS), '经营异常名录.csv');
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    expect(new TextDecoder('gbk', { fatal: true }).decode(bytes)).toContain('企业名称,统一社会信用代码,列入日期,移出日期\r\n');
  });

  it('leaves out what happened after the day asked for', async () => {
    const files = await makeOfficeFolder({ ...OPTIONS, untidy: false, asOf: asDay('2026-08-12') });
    const { sheets } = await readXlsx(bytesOf(files, '评测答卷.xlsx'));
    expect(new Set(sheets[0]?.rows.map((row) => row[2]))).toEqual(new Set(['阶段', '改造前']));
    expect(files.filter(({ name }) => name.startsWith('发票/')).length).toBeLessThan(10);
  });

  it('scrawls over a few cells and loses one invoice when faulty', async () => {
    const files = await makeOfficeFolder({ ...OPTIONS, faulty: true });
    const { sheets } = await readXlsx(bytesOf(files, '企业申报汇总表.xlsx'));
    expect(sheets[0]?.rows.flat()).toContain('2018年13月5日');
    expect(files.filter(({ name }) => name.startsWith('发票/'))).toHaveLength(48);
  });
});

describe('makeCounty', () => {
  const county = makeCounty({ applicants: 10_000, pilots: 10 }, makeChance(1));

  it('gives ten thousand firms ten thousand names and well-formed credit codes', () => {
    expect(new Set(county.applicants.map(({ name }) => name)).size).toBe(10_000);
    expect(new Set(county.applicants.map(({ creditCode }) => creditCode)).size).toBe(10_000);
    expect(county.applicants.every(({ creditCode }) => isCreditCode(creditCode))).toBe(true);
  });

  it('marks every firm, provider and evaluator as invented', () => {
    const names = [...county.applicants, ...county.providers, ...county.evaluators].map(({ name }) => name);
    expect(names.every((name) => name.includes('样例'))).toBe(true);
  });
});
