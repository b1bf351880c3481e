import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Differing } from '../app/replay-verdicts.ts';
import { type ProgrammeReplay, replayDatabase } from '../deployment/replay-database.ts';
import { asJson, type PolicyCommand } from './policy-order.ts';

const lineOf = ({ caseId, version, event, decision, pack, tests, fields, fault }: Differing): string =>
  `  不一致 案卷 ${caseId} 第 ${version} 条经过 ${event}，${decision}（${pack}）：${fault ?? ([...tests, ...fields].join('、') || '数值不同')}`;

const pageOf = ({ programme, events, verdicts, differing, milliseconds }: ProgrammeReplay): string =>
  [
    `${programme}：${events} 条经过，重算 ${verdicts} 个结论，${differing.length === 0 ? '全部一致' : `${differing.length} 个不一致`}，用时 ${(milliseconds / 1000).toFixed(1)} 秒`,
    ...differing.map(lineOf),
    '',
  ].join('\n');

/** Every verdict in the database asked again of its own version. Exit 0 when all are the same, 1 when one differs or the database cannot be opened. */
export const showReplay: PolicyCommand = async ({ words, json, data }, terminal) => {
  const url = data === undefined ? process.env['DATABASE_URL'] : undefined;
  if (words.length > 0 || (url === undefined && data === undefined)) return undefined;
  if (data !== undefined && !existsSync(join(data, 'postgres'))) {
    await terminal.complain(`${data} 不是数据目录：里面没有数据库\n`);
    return 1;
  }
  const replayed = await replayDatabase(url, data ?? '');
  if (!replayed.ok) {
    await terminal.complain(`${replayed.refusal.message}\n`);
    return 1;
  }
  const programmes = replayed.value;
  await terminal.write(json ? asJson({ programmes }) : programmes.map(pageOf).join(''));
  return programmes.every(({ differing }) => differing.length === 0) ? 0 : 1;
};
