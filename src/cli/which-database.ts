import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refuse, type Result } from '../kernel/result.ts';
import { type Looking, onDatabase } from '../deployment/on-database.ts';

/** The work done on the database of `--data`, else of DATABASE_URL. Refuses where neither names one that can be opened. */
export async function onChosenDatabase<T>(data: string | undefined, work: (ports: Looking) => Promise<T>): Promise<Result<T>> {
  const url = data === undefined ? process.env['DATABASE_URL'] : undefined;
  if (url === undefined && data === undefined) return refuse('bad-input', '请用 --data 指明数据目录，或设置环境变量 DATABASE_URL');
  if (data !== undefined && !existsSync(join(data, 'postgres'))) return refuse('not-found', `${data} 不是数据目录：里面没有数据库`);
  return onDatabase(url, data ?? '', work);
}
