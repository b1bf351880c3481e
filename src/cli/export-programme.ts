import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { programmeFiles } from '../app/folder/programme-files.ts';
import { listedOf, sealOf } from '../app/folder/seal-folder.ts';
import type { Programme } from '../app/store.ts';
import type { Looking } from '../deployment/on-database.ts';
import type { FolderPart, ListedFile } from '../documents/folder/folder.ts';
import { bindArchive } from '../files/archive.ts';
import { formatDay } from '../kernel/day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { parseFlags } from './flags.ts';
import { isMissing } from './missing.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { onChosenDatabase } from './which-database.ts';

export const EXPORT_PROGRAMME_USAGE = `用法：shuzhuan export-programme <空文件夹> [--programme <项目编号>] [--data <数据目录>]
  把一个项目的全部案卷、账簿、台账、公文和证据包写进文件夹：用浏览器和电子表格就能看，用 shuzhuan verify <文件夹> 整套核对。
  数据库里只有一个项目的，不用写项目编号；也可用环境变量 DATABASE_URL。办理前请先停止服务。
`;

async function write(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** A folder that has something in it is not written into: what lies there would look as if it belonged to the programme. */
async function findObstacle(folder: string): Promise<string | undefined> {
  try {
    return (await readdir(folder)).length === 0 ? undefined : `${folder} 不是空文件夹，请另选一个`;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function findProgramme({ store }: Looking, id: string | undefined): Promise<Result<Programme>> {
  const all = await store.listProgrammes();
  const [found, ...more] = id === undefined ? all : all.filter((each) => each.id === id);
  if (found === undefined) return refuse('not-found', id === undefined ? '数据库里还没有项目' : `没有项目 ${id}`);
  return more.length === 0
    ? ok(found)
    : refuse('bad-input', `数据库里有几个项目，请用 --programme 写明：${all.map((each) => each.id).join('、')}`);
}

/** Writes file after file, so that no more than one is held in memory. */
async function writeProgramme(looking: Looking, id: string | undefined, folder: string): Promise<Result<number>> {
  const found = await findProgramme(looking, id);
  if (!found.ok) return found;
  const { id: programmeId, name } = found.value;
  const parts = new Map<string, ListedFile[]>();
  for await (const { part, file } of programmeFiles({ ...looking, bindArchive }, programmeId)) {
    await write(folder, file.name, file.content);
    parts.set(part, [...(parts.get(part) ?? []), listedOf(looking.hash, file)]);
  }
  const { today } = await looking.moment(programmeId);
  const listed: readonly FolderPart<ListedFile>[] = [...parts].map(([title, files]) => ({ title, files }));
  const says = [`项目 ${programmeId}，截至${formatDay(today)}的全部记录。导入的台账和所引文件含有企业和个人信息，请勿外传。`];
  for (const sealed of sealOf(looking.hash, { title: name, says, notes: [], parts: listed }))
    await write(folder, sealed.name, sealed.content);
  return ok(listed.reduce((sum, { files }) => sum + files.length, 0));
}

/** `shuzhuan export-programme`: a programme as a folder that reads without the product. Exit 1 where it cannot be written, 2 when not understood. */
export async function runExportProgramme(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const text = { type: 'string' } as const;
  const flags = parseFlags(args, { data: text, programme: text });
  const [folder, ...more] = flags?.positionals ?? [];
  if (!flags || folder === undefined || more.length > 0) {
    await terminal.complain(EXPORT_PROGRAMME_USAGE);
    return 2;
  }
  const obstacle = await findObstacle(folder);
  const opened =
    obstacle === undefined
      ? await onChosenDatabase(flags.values.data, (ports) => writeProgramme(ports, flags.values.programme, folder))
      : refuse('bad-input', obstacle);
  const written = opened.ok ? opened.value : opened;
  if (!written.ok) {
    await terminal.complain(`${written.refusal.message}\n`);
    return 1;
  }
  await terminal.write(`${folder}：${written.value} 份文件。从 目录.html 看起；核对请运行 shuzhuan verify ${folder}\n`);
  return 0;
}
