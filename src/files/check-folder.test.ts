import { hash } from 'node:crypto';
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealFolder } from '../app/folder/seal-folder.ts';
import { bindArchive, readArchive } from './archive.ts';
import { checkFolder, isFolder } from './check-folder.ts';
import { treeOf } from './tree-of.ts';

const sha = (data: string | Uint8Array): string => hash('sha256', data);
const FOLDER = {
  title: '样例<b>',
  says: ['截至样例日。'],
  notes: [{ title: '缺项：1项', head: ['缺什么', '由谁补'], rows: [['自评', '样例企业']] }],
  parts: [
    { title: '表', files: [{ name: '表/甲 乙.csv', title: '甲乙', content: '一,二\r\n' }] },
    { title: '空', files: [] },
  ],
};
const entries = sealFolder(sha, FOLDER);
const archived = readArchive(bindArchive(entries)).entries;
const textOf = (name: string): string => new TextDecoder().decode(archived.find((each) => each.name === name)?.bytes);

describe('a folder that is handed over', () => {
  it('numbers its files, says their digests and what is missing, and escapes what was written', () => {
    const cover = textOf('目录.html');
    for (const says of [
      '1.1',
      `href="${encodeURIComponent('表')}/${encodeURIComponent('甲 乙.csv')}"`,
      sha('一,二\r\n'),
      '样例企业',
      '没有。',
      '样例&lt;b&gt;',
    ])
      expect(cover).toContain(says);
    expect(textOf('sha256.txt').split('\n')).toContain(`${sha('一,二\r\n')}  表/甲 乙.csv`);
  });

  it('is the same bytes every time, and holds together', async () => {
    expect(bindArchive(sealFolder(sha, FOLDER))).toEqual(bindArchive(entries));
    expect(await checkFolder(sha, archived)).toEqual({ findings: [], files: 2, packs: 0, digest: sha(textOf('sha256.txt')) });
    expect([isFolder(archived), isFolder([])]).toEqual([true, false]);
  });

  it('shows what was changed, taken out or put in, and an evidence pack that is none', async () => {
    const bytes = new TextEncoder().encode('别的');
    const changed = archived.map((each) => (each.name.endsWith('.csv') ? { ...each, bytes } : each));
    expect((await checkFolder(sha, changed)).findings).toEqual([{ entry: '表/甲 乙.csv', says: '内容与清单所列的 SHA-256 不同' }]);
    const gone = archived.filter(({ name }) => !name.endsWith('.csv'));
    expect((await checkFolder(sha, gone)).findings).toEqual([{ entry: '表/甲 乙.csv', says: '缺少这个文件' }]);
    const more = [...archived, { name: '证据/样例.evidence.zip', bytes }];
    const { findings, packs } = await checkFolder(sha, more);
    expect(packs).toBe(1);
    expect(findings).toContainEqual({ entry: '证据/样例.evidence.zip', says: '清单里没有这个文件' });
    expect(findings.length).toBeGreaterThan(1);
  });

  it('is the same as it lies on a disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'folder-'));
    await mkdir(join(folder, '表'));
    for (const { name, content } of entries) await writeFile(join(folder, name), content);
    expect((await checkFolder(sha, treeOf(folder))).findings).toEqual([]);
    await writeFile(join(folder, '表', '多.csv'), '');
    expect((await checkFolder(sha, treeOf(folder))).findings).toEqual([{ entry: '表/多.csv', says: '清单里没有这个文件' }]);
  });
});
