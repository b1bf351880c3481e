import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { INVENTED_POLICY, WITH_MERGED_ARTICLES, WITH_NEW_ARTICLE } from '../../test/invented-policy.ts';
import { runPolicy } from './policy.ts';

const folder = mkdtempSync(join(tmpdir(), 'shuzhuan-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));
const saved = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const old = saved('旧.txt', INVENTED_POLICY);

async function policy(args: readonly string[], input = ''): Promise<{ exit: number; out: string; complaints: string }> {
  const said = { out: '', complaints: '' };
  const exit = await runPolicy(args, {
    input: (async function* () {
      yield Buffer.from(input);
    })(),
    write: async (text) => void (said.out += text),
    complain: async (text) => void (said.complaints += text),
  });
  return { exit, ...said };
}
type Diff = { clauses: { id: string; status: string; movedTo?: string; touches: { kind: string; name: string }[] }[] };
const diffOf = async (path: string): Promise<Diff['clauses']> =>
  (JSON.parse((await policy(['diff', path, '--against', old, '--json'])).out) as Diff).clauses;
const changesOf = async (text: string) =>
  (await diffOf(saved('新.txt', text))).flatMap(({ id, status, movedTo }) => (status === 'unchanged' ? [] : [[id, status, movedTo]]));

describe('shuzhuan policy coverage', () => {
  it('gives every obligation with what carries it, as JSON and for people', async () => {
    const { exit, out } = await policy(['coverage', '--json']);
    const { obligations } = JSON.parse(out) as { obligations: Record<string, unknown>[] };
    expect(exit).toBe(0);
    expect(obligations).toHaveLength(80);
    expect(obligations.find(({ id }) => id === 'M04')).toEqual({
      id: 'M04',
      clause: 'measures/4',
      carriedBy: [
        { kind: 'rule', name: 'decideFundPlan', path: 'policy/pengyang-2026/m04-fund-shares.ts' },
        { kind: 'act', name: 'approveAllocation', path: 'src/cases/fund/acts.ts' },
        { kind: 'act', name: 'confirmAward', path: 'src/cases/project/payment/acts.ts' },
        { kind: 'page', name: 'Funds', path: 'src/web/pages/money/funds.tsx' },
      ],
      status: 'carried',
    });
    expect((await policy(['coverage'])).out).toContain('共 80 项：已落实');
  });
});

describe('shuzhuan policy diff', () => {
  it('finds nothing changed in the same text, typed otherwise', async () => {
    expect(await changesOf(INVENTED_POLICY.replace('40万', '４０万').replaceAll('，', ','))).toEqual([]);
  });

  it('finds a cap, and all that it touches, and shows it word by word', async () => {
    const path = saved('新.txt', INVENTED_POLICY.replace('每座给予', '每个给予').replace('经营满1年', '经营满2年'));
    const article = (await diffOf(path)).find(({ id }) => id === 'measures/4');
    expect(article?.status).toBe('changed');
    expect(article?.touches).toEqual(
      expect.arrayContaining([
        { kind: 'rule', name: 'm04-fund-shares' },
        { kind: 'parameter', name: 'transformationShare' },
        { kind: 'test', name: 'm04-fund-shares.test.ts' },
        { kind: 'obligation', name: 'M04' },
      ]),
    );
    const { out } = await policy(['diff', path, '--against', old]);
    expect(out).toContain('经营满[-1][+2]年以上');
    expect(out).toContain('2 处变化，未变 13 条');
  });

  it('follows articles that a new one pushes on, and one merged into another', async () => {
    expect(await changesOf(WITH_NEW_ARTICLE)).toEqual([
      ['measures/4', 'moved', 'measures/5'],
      ['measures/5', 'moved', 'measures/6'],
      ['measures/6', 'moved', 'measures/7'],
      ['measures/4', 'added', undefined],
    ]);
    expect(await changesOf(WITH_MERGED_ARTICLES)).toEqual([
      ['measures/4', 'changed', undefined],
      ['measures/5', 'moved', 'measures/4'],
      ['measures/6', 'moved', 'measures/5'],
    ]);
  });

  it('reads Word documents and what is pasted', async () => {
    const body = INVENTED_POLICY.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
    const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`;
    const path = saved('新.docx', zipSync({ 'word/document.xml': strToU8(document) }));
    expect((await policy(['diff', path, '--against', old])).out).toContain('没有变化，未变 15 条');
    expect((await policy(['diff', '-', '--against', old], INVENTED_POLICY)).out).toContain('没有变化，未变 15 条');
  });

  it('compares with the wording the pack was made from where no older text is given', async () => {
    const { exit, out } = await policy(['diff', '-', '--json'], '第七条 标准\n（一）样例，与原文完全不同的一句话。');
    const { clauses } = JSON.parse(out) as Diff;
    expect(exit).toBe(0);
    expect(clauses.find(({ id }) => id === 'measures/7.1')?.status).toBe('changed');
    expect(clauses.find(({ id }) => id === 'measures/8')).toMatchObject({
      status: 'removed',
      touches: expect.arrayContaining([{ kind: 'rule', name: 'm08-enterprise' }]) as object,
    });
  });

  it.each([
    ['a file that is not there', ['diff', join(folder, '没有.txt')], '没有这个文件'],
    ['a text without clauses', ['diff', '-'], '没有找到条款'],
    ['a text longer than any plan', ['diff', saved('长.txt', '长'.repeat(1_000_001))], '超过一百万字'],
  ])('exits 1 and says what to do for %s', async (_, args, words) => {
    expect(await policy(args, '通知')).toMatchObject({ exit: 1, out: '', complaints: expect.stringContaining(words) as string });
  });
});

describe('shuzhuan policy', () => {
  it('makes the fingerprints of a new pack without keeping its words', async () => {
    const { out } = await policy(['fingerprints', old]);
    expect(out).toMatch(/'measures\/3\.1': '[0-9a-f]{64}',/);
    expect(out).not.toContain('滴灌');
  });

  it('lists the readings with their alternatives', async () => {
    expect((await policy(['readings'])).out).toContain('● from-next-day 不计入，从次日起算');
    const { readings } = JSON.parse((await policy(['readings', '--json'])).out) as { readings: { name: string; chosen: string }[] };
    expect(readings).toContainEqual(expect.objectContaining({ name: 'periodEnd', clause: 'measures/13', chosen: 'next-working-day' }));
  });

  it('prints an article with its numbers, files, tests and demands', async () => {
    const { out } = await policy(['article', '7']);
    for (const part of [
      '办法第七条（一）',
      'subsidyCeiling：单家企业补助上限 40 万元',
      'policy/pengyang-2026/m07-subsidy.test.ts',
      'M07',
      '办法第七条（三）',
    ])
      expect(out).toContain(part);
    expect((await policy(['article', '1'])).out).not.toContain('第十');
    expect((await policy(['article', 'plan/2.4'])).out.match(/^方案二（四）/gm)).toHaveLength(4);
    expect(await policy(['article', '99'])).toMatchObject({ exit: 2, complaints: expect.stringContaining('没有条款“99”') as string });
  });

  it.each([
    ['nothing', []],
    ['an unknown matter', ['divine']],
    ['an unknown flag', ['coverage', '--loud']],
    ['an unknown pack', ['coverage', '--pack', 'atlantis']],
    ['a diff of nothing', ['diff']],
    ['a diff of two', ['diff', 'a', 'b']],
    ['a coverage of something', ['coverage', '7']],
    ['a reading of something', ['readings', 'levelRise']],
  ])('prints its usage and exits 2 for %s', async (_, args) => {
    expect(await policy(args)).toMatchObject({ exit: 2, out: '', complaints: expect.stringContaining('用法：shuzhuan policy') as string });
  });

  it.each([
    ['coverage', '--set', 'subsidyRate=40'],
    ['diff', '-', '--data', 'x'],
    ['fingerprints', '-', '--json'],
    ['readings', '--data', 'x'],
    ['article', '7', '--json'],
    ['replay', '--data', 'x', '--set', 'subsidyRate=40'],
    ['checkup', '--simulate', '10'],
    ['what-if', '--against', 'x'],
  ])('%s heeds every flag it is given or none: it refuses one of another subcommand and names its own', async (name, ...args) => {
    const stray = args.filter((arg) => arg.startsWith('--')).at(-1);
    const { exit, out, complaints } = await policy([name, ...args]);
    expect([exit, out]).toEqual([2, '']);
    expect(complaints).toMatch(new RegExp(`^“${name}”不认 ${stray}，请去掉；它认的是 (--.+、)?--pack\\n`));
  });
});
