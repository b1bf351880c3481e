import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { runPolicy } from './policy.ts';

// Whatever database the machine has: these cases are invented.
beforeEach(() => {
  vi.stubEnv('DATABASE_URL', undefined);
  return () => vi.unstubAllEnvs();
});

async function policy(...args: readonly string[]) {
  let [written, complaints] = ['', ''];
  const exit = await runPolicy(args, {
    input: (async function* () {})(),
    write: async (text) => void (written += text),
    complain: async (text) => void (complaints += text),
  });
  return { exit, written, complaints };
}

describe('shuzhuan policy what-if', () => {
  it('says who gains, who loses, why, and whether the fund closes', async () => {
    const run = await policy('what-if', '--set', 'subsidyRate=40', '--set', 'levelRise=target', '--simulate', '400');
    expect(run.exit).toBe(0);
    expect(run.written).toContain('假设 pengyang-2026?levelRise=target&subsidyRate=40');
    expect(run.written).toMatch(/得益 \d+，受损 \d+，细节有变 \d+，不变 \d+/);
    expect(run.written).toMatch(/step-up：得益 \d+，受损 0/);
    expect(run.written).toContain('资金 4,400,000.00 元');
    expect(run.complaints).toContain('已推演 400 / 400');
  });

  it('answers machines the same for the same seed, piece by piece or not, and counts every case', async () => {
    const args = ['what-if', '--set', 'operatingYears=2', '--simulate', '10001', '--seed', '3', '--fund', '500万', '--json'];
    const run = await policy(...args);
    expect((await policy(...args)).written).toBe(run.written);
    const { counts, causes, fund } = JSON.parse(run.written) as {
      counts: Record<string, number>;
      causes: { test: string; losses: number }[];
      fund: { after: { totalFen: number } };
    };
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(10_001);
    expect(causes).toMatchObject([{ test: 'one-year', gains: 0, changeFen: 0 }]);
    expect([causes[0]?.losses, fund.after.totalFen]).toEqual([counts['losses'], 500_000_000]);
  });

  it('writes both policies side by side and every shifted case into a workbook', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'what-if-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const out = join(folder, '推演.xlsx');
    expect((await policy('what-if', '--set', 'subsidyCeiling=35万', '--simulate', '100', '--out', out)).exit).toBe(0);
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    ['an unknown term', ['--set', 'rate=40', '--simulate', '10'], '没有叫“rate”的数字或口径'],
    ['no population', ['--set', 'subsidyRate=40'], '--simulate'],
    ['an empty population', ['--simulate', '0'], '--simulate'],
    ['a seed that is no number', ['--simulate', '10', '--seed', 'x'], '--seed 应为整数'],
    ['both populations at once', ['--simulate', '10', '--data', 'x'], '请只写一样'],
    ['a seed of nothing', ['--seed', '3'], '要和 --simulate 一起写'],
    ['a fund without a unit', ['--simulate', '10', '--fund', '440'], '--fund 要带单位'],
  ])('refuses %s and says what to write', async (_, args, words) => {
    const run = await policy('what-if', ...args);
    expect([run.exit, run.written]).toEqual([1, '']);
    expect(run.complaints).toContain(words);
  });
});

describe('shuzhuan policy checkup', () => {
  it('lists what it found with its clauses, and the corners of the feasible region', async () => {
    const run = await policy('checkup');
    expect(run).toMatchObject({ exit: 0, complaints: '' });
    expect(run.written).toContain('只查政策包，没有对照正式文本；共 18 处：矛盾 4，缺漏 6，两可 7，提示 1');
    expect(run.written).toContain('420，20');
  });

  it('checks an edit before it is made, for machines with the drawing', async () => {
    const run = await policy('checkup', '--set', 'firmsToLevelTwo=9', '--json');
    const { pack, findings } = JSON.parse(run.written) as { pack: string; findings: { rule: string; region?: { svg: string } }[] };
    expect([pack, findings[0]?.rule]).toEqual(['pengyang-2026?firmsToLevelTwo=9', 'targets-add-up']);
    expect(findings.find(({ region }) => region)?.region?.svg).toContain('<svg');
  });

  it('checks an official text along with the pack, and says which file it could not read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'checkup-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, '样例办法.txt');
    await writeFile(file, '样例办法\n第一条 样例期限\n公示5个工作日，30日内整改。\n第二条 样例标准\n按投入的50%补贴。\n');
    expect((await policy('checkup', file)).written).toContain(
      '原文里有的期限按工作日，有的只写“日”：办法第一条 5个工作日，办法第一条 30日',
    );
    expect(await policy('checkup', join(folder, '没有.txt'))).toMatchObject({ exit: 1, written: '' });
    expect((await policy('checkup', file, file)).exit).toBe(2);
  });

  it('refuses an edit that it does not understand', async () => {
    expect(await policy('checkup', '--set', 'firmsToLevelTwo=很多')).toMatchObject({ exit: 1, written: '' });
  });
});
