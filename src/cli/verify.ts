import { hash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Difference, Verification } from '../app/verify/difference.ts';
import { verifyProgramme } from '../app/verify/verify-programme.ts';
import type { Looking } from '../deployment/on-database.ts';
import { readArchive } from '../files/archive.ts';
import { checkFolder, type FolderChecked, isFolder } from '../files/check-folder.ts';
import { treeOf } from '../files/tree-of.ts';
import { checkPack } from '../files/check-pack.ts';
import { FOLDER_NAMES } from '../documents/folder/folder.ts';
import { isMissing } from './missing.ts';
import { parseFlags } from './flags.ts';
import { asJson } from './policy-order.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { onChosenDatabase } from './which-database.ts';

export const VERIFY_USAGE = `用法：shuzhuan verify [--data <数据目录>] [--json]
      shuzhuan verify <证据包.zip> [--root <公布的根>] [--json]
      shuzhuan verify <评价材料.zip 或导出的文件夹> [--root <公布的根>] [--json]
  核对整个数据库：每条经过的链值、案卷与经过、账目与经过、余额、文件、正式文本、每日公布的根；也可用环境变量 DATABASE_URL。
  或核对一个证据包、一套评价材料、一个导出的项目文件夹，不需要数据库。核对数据库时请先停止服务。全部相符退出码为 0，有不同为 1。
`;

type Found = Verification & { readonly programme: string };
const WHERE: Readonly<Record<Difference['where'], string>> = {
  case: '案卷',
  event: '案卷',
  entry: '分录',
  balance: '余额',
  file: '文件',
  reason: '理由',
  text: '正式文本',
  root: '每日的根',
};

const lineOf = ({ where, at, version, field, says }: Difference): string =>
  `  ${WHERE[where]} ${at}${version === undefined ? '' : ` 第 ${version} 条`}，${field}：${says}`;

const pageOf = ({ programme, cases, events, entries, files, texts, days, latest, differences }: Found): string =>
  [
    `${programme}：案卷 ${cases} 件、经过 ${events} 条、分录 ${entries} 笔、文件 ${files} 份、正式文本 ${texts} 份、每日的根 ${days} 个，${differences.length === 0 ? '全部相符' : `${differences.length} 处不同`}`,
    ...(latest ? [`  最近的根 ${latest.on} ${latest.root}，请与公开页面所列对照`] : []),
    ...differences.map(lineOf),
    '',
  ].join('\n');

async function verifyAll(ports: Looking): Promise<readonly Found[]> {
  const all: Found[] = [];
  for (const { id } of await ports.store.listProgrammes()) all.push({ programme: id, ...(await verifyProgramme(ports, id)) });
  return all;
}

async function verifyDatabase(data: string | undefined, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const done = await onChosenDatabase(data, verifyAll);
  if (!done.ok) {
    await terminal.complain(`${done.refusal.message}\n`);
    return 1;
  }
  await terminal.write(json ? asJson({ programmes: done.value }) : done.value.map(pageOf).join(''));
  return done.value.every(({ differences }) => differences.length === 0) ? 0 : 1;
}

const sha256 = (data: string | Uint8Array): string => hash('sha256', data);

/** A folder that was handed over, as one archive or as it lies on a disk. */
async function sayFolder(file: string, checked: FolderChecked, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const { findings, files, packs, digest } = checked;
  const whole = `${file}：${files} 份文件、${packs} 个证据包全部相符\n  整套校验值 ${digest}，请与交接时写下的对照`;
  const lines =
    findings.length === 0 ? [whole] : [`${file}：${findings.length} 处不同`, ...findings.map(({ entry, says }) => `  ${entry}：${says}`)];
  await terminal.write(json ? asJson(checked) : `${lines.join('\n')}\n`);
  return findings.length === 0 ? 0 : 1;
}

/** What lies there; undefined where nothing does. */
const findStats = (path: string): Promise<Stats | undefined> =>
  stat(path).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });

async function verifyFile(file: string, root: string | undefined, json: boolean, terminal: Terminal): Promise<ExitCode> {
  if (!(await findStats(file))?.isDirectory()) return verifyPack(file, root, json, terminal);
  if (await findStats(join(file, FOLDER_NAMES.list))) return sayFolder(file, await checkFolder(sha256, treeOf(file), root), json, terminal);
  await terminal.complain(`${file}：不是导出的文件夹，里面没有 ${FOLDER_NAMES.list}\n`);
  return 1;
}

async function verifyPack(file: string, root: string | undefined, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const bytes = await readFile(file).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (!bytes) {
    await terminal.complain(`${file}：没有这个文件，或没有权限读它\n`);
    return 1;
  }
  const { entries } = readArchive(bytes);
  if (isFolder(entries)) return sayFolder(file, await checkFolder(sha256, entries, root), json, terminal);
  const checked = checkPack(sha256, bytes, root);
  const { findings, proof, events } = checked;
  const lines = findings.length === 0 ? [`${file}：${events} 条经过全部相符`] : [`${file}：${findings.length} 处不同`];
  if (proof && findings.length === 0)
    lines.push(`  前 ${proof.version} 条在 ${proof.on} 的根之下：${proof.root}${root === undefined ? '，请与公开页面所列对照' : ''}`);
  lines.push(...findings.map(({ entry, says }) => `  ${entry}：${says}`), '');
  await terminal.write(json ? asJson(checked) : lines.join('\n'));
  return findings.length === 0 ? 0 : 1;
}

/** `shuzhuan verify`: a whole database, or one evidence pack. Exit 0 when all holds, 1 when something differs or cannot be opened, 2 when not understood. */
export async function runVerify(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const text = { type: 'string' } as const;
  const flags = parseFlags(args, { data: text, root: text, json: { type: 'boolean', default: false } });
  const [file, ...more] = flags?.positionals ?? [];
  const { data, root, json = false } = flags?.values ?? {};
  if (!flags || more.length > 0 || (file === undefined ? root : data) !== undefined) {
    await terminal.complain(VERIFY_USAGE);
    return 2;
  }
  return file === undefined ? verifyDatabase(data, json, terminal) : verifyFile(file, root, json, terminal);
}
