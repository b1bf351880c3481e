import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findPolicy, policies, type Policy } from '../../policy/index.ts';
import { rehearse } from '../app/rehearse.ts';
import { rehearsalPage } from '../documents/rehearsal-page.ts';
import { rehearsalWorkbook } from '../documents/rehearsal-workbook.ts';
import type { Rehearsal } from '../documents/rehearsal.ts';
import { trialJson } from '../documents/trial-json.ts';
import { type FolderRead, readFolder } from '../files/read-folder.ts';
import { writeWorkbook } from '../files/write-workbook.ts';
import { type OfficeFolder, readOffice, type Window } from '../intake/index.ts';
import { isDay } from '../kernel/day.ts';
import { formatYuan } from '../kernel/fen.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const DEFAULT_PACK = 'pengyang-2026';
export const TRIAL_USAGE = `用法：shuzhuan trial <文件夹> --from <日期> --to <日期> --out <文件夹> [--pack <政策包>]
  读文件夹里的表格、名单和数电票，把整个项目预演一遍；不碰数据库。
  --from --to   项目期，如 2026-07-20，首尾两天都算
  --out         结果写到哪里：结果.xlsx、说明.html、trial.json
  --pack        政策包，默认 ${DEFAULT_PACK}；现有 ${policies.map(({ name }) => name).join('、')}
`;

type Order = { readonly folder: string; readonly out: string; readonly window: Window; readonly policy: Policy };
type Flags = { readonly from?: string; readonly to?: string; readonly out?: string; readonly pack: string };

function orderOf(folder: string | undefined, { from, to, out, pack }: Flags): Order | string {
  const policy = findPolicy(pack);
  if (folder === undefined) return '没有写要读哪个文件夹';
  if (from === undefined || to === undefined || !isDay(from) || !isDay(to))
    return '请用 --from 和 --to 写明项目期，如 --from 2026-07-20 --to 2027-03-31';
  if (from > to) return `项目期的开始 ${from} 晚于结束 ${to}`;
  if (out === undefined) return '请用 --out 写明结果放到哪个文件夹';
  if (resolve(out) === resolve(folder)) return '结果不能写进所读的文件夹本身，请另给一个文件夹';
  return policy ? { folder, out, window: { from, to }, policy } : `没有政策包“${pack}”`;
}

/** The order the arguments give, or in Chinese what is wrong with them. */
function readArguments(args: readonly string[]): Order | string {
  try {
    const text = { type: 'string' } as const;
    const options = { from: text, to: text, out: text, pack: { type: 'string', default: DEFAULT_PACK } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return positionals.length > 1 ? `一次只能读一个文件夹，多了“${positionals.slice(1).join(' ')}”` : orderOf(positionals[0], values);
  } catch (error) {
    if (error instanceof TypeError) return '选项写错了：只认 --from、--to、--out 和 --pack';
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EACCES');

async function read({ folder, out }: Order): Promise<FolderRead | undefined> {
  try {
    return await readFolder(folder, out);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function writeResults(out: string, rehearsal: Rehearsal): Promise<void> {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'trial.json'), `${JSON.stringify(trialJson(rehearsal), null, 2)}\n`);
  await writeFile(join(out, '说明.html'), rehearsalPage(rehearsal));
  await writeFile(join(out, '结果.xlsx'), await writeWorkbook(rehearsalWorkbook(rehearsal)));
}

const FAULTS_SHOWN = 20;

function summary({ applicants, pilots, fund, faults }: Rehearsal, { ignored }: FolderRead, out: string): string {
  const of = (outcome: string): number => applicants.filter(({ verdict }) => verdict.outcome === outcome).length;
  const granted = pilots.filter(({ subsidy }) => subsidy.outcome === 'yes').length;
  const shown = faults
    .slice(0, FAULTS_SHOWN)
    .map(({ file, sheet, cell, message }) => `  ${[file, sheet, cell].filter(Boolean).join(' ')}：${message}`);
  return [
    `申报企业 ${applicants.length} 家：符合 ${of('yes')}，不符合 ${of('no')}，待定 ${of('unknown')}`,
    `有评测答卷的 ${pilots.length} 家：可补助 ${granted}，补助合计 ${formatYuan(fund.subsidiesFen)} 元`,
    ...(ignored.length === 0 ? [] : [`没有看的无关文件：${ignored.join('、')}`]),
    faults.length === 0 ? '全部读懂了' : `没读懂的地方 ${faults.length} 处：`,
    ...shown,
    ...(faults.length > FAULTS_SHOWN ? [`  其余 ${faults.length - FAULTS_SHOWN} 处见结果`] : []),
    `结果在 ${out}：结果.xlsx、说明.html、trial.json`,
    '',
  ].join('\n');
}

const isNothing = ({ rows, invoices }: OfficeFolder): boolean => Object.keys(rows).length === 0 && invoices.length === 0;

/**
 * `shuzhuan trial`: an office's folder in, the whole programme decided and written to `--out`. Exit 0 when all was read, 1
 * when something could not be, 2 when there was nothing to read or the command was not understood.
 */
export async function runTrial(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const order = readArguments(args);
  if (typeof order === 'string') {
    await terminal.complain(`${order}\n${TRIAL_USAGE}`);
    return 2;
  }
  const files = await read(order);
  if (!files || files.fileCount === 0) {
    await terminal.complain(`${order.folder}：${files ? '文件夹里没有可读的文件' : '没有这个文件夹，或没有权限读它'}\n`);
    return 2;
  }
  const office = readOffice(files);
  const rehearsal = rehearse(office, order.window, order.policy);
  await writeResults(order.out, rehearsal);
  await terminal.write(summary(rehearsal, files, order.out));
  if (isNothing(office)) return 2;
  return rehearsal.faults.length === 0 ? 0 : 1;
}
