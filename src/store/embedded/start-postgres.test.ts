import { execFileSync } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findRunning, isAlive } from './running.ts';
import { startPostgres, type EmbeddedPostgres } from './start-postgres.ts';
import { killAtOnce, startElsewhere } from './trial-process.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

function succeeds(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

let dataDir: string;
const started: EmbeddedPostgres[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'shuzhuan-postgres-'));
  await chmod(dataDir, 0o711);
});

afterEach(async () => {
  await Promise.all(started.splice(0).map(({ stop }) => stop()));
  const left = runningPid(); // of a process that was killed
  if (left !== undefined) process.kill(left, 'SIGINT');
  await vi.waitUntil(() => left === undefined || !isAlive(left), { timeout: 60_000 });
  await rm(dataDir, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const postgres = await startPostgres({ dataDir, log: () => undefined });
  started.push(postgres);
  return postgres;
}

async function query(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
    return rows;
  } finally {
    await client.end();
  }
}

const remember = (url: string): Promise<unknown[]> => query(url, 'create table kept (word text)', `insert into kept values ('数转')`);
const recall = (url: string): Promise<unknown[]> => query(url, 'select word from kept');
const runningPid = (): number | undefined => findRunning(join(dataDir, 'postgres'))?.pid;

describe('the embedded PostgreSQL', () => {
  it('starts on an empty folder, stops without a trace, and starts again with what was saved', async () => {
    const first = await start();
    await remember(first.url);
    const pid = runningPid();
    await first.stop();
    expect(pid !== undefined && isAlive(pid)).toBe(false);
    expect(await readdir(dataDir)).toEqual(['postgres']);
    expect(await recall((await start()).url)).toEqual([{ word: '数转' }]);
  });

  it('writes through to the disk, checks its pages, speaks UTF-8, and listens on loopback only', async () => {
    const { url } = await start();
    const settings = [
      'fsync',
      'full_page_writes',
      'synchronous_commit',
      'data_checksums',
      'server_encoding',
      'listen_addresses',
      'unix_socket_directories',
    ];
    const rows = await query(url, `select ${settings.map((name) => `current_setting('${name}') as ${name}`).join(', ')}`);
    expect(Object.values(rows[0] as object)).toEqual(['on', 'on', 'on', 'on', 'UTF8', '127.0.0.1', '']);
  });

  it('asks for a password of its own, which only its owner can read', async () => {
    const { url } = await start();
    const guess = new URL(url);
    guess.password = 'guess';
    await expect(query(guess.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect((await stat(join(dataDir, 'postgres', 'shuzhuan.password'))).mode & 0o777).toBe(0o600);
  });

  it('refuses a folder that another process uses, and says which', async () => {
    const other = await startElsewhere(dataDir);
    await expect(start()).rejects.toThrow(`正由另一个进程使用（进程号 ${other.process.pid}）`);
    await remember(other.url); // and the other goes on
    await killAtOnce(other);
  });

  it('lets exactly one of two first starts at once have the folder', async () => {
    const attempts = await Promise.allSettled([startElsewhere(dataDir), startElsewhere(dataDir)]);
    const winners = attempts.filter((attempt) => attempt.status === 'fulfilled');
    expect(attempts.filter((attempt) => attempt.status === 'rejected').map(({ reason }) => String(reason))).toEqual([
      expect.stringContaining('正由另一个进程使用'),
    ]);
    expect(winners).toHaveLength(1);
    expect(await readdir(dataDir)).toEqual(['postgres']);
    for (const { value } of winners) await killAtOnce(value);
  });

  it('keeps every committed row when its process is killed, and starts again at once', async () => {
    const other = await startElsewhere(dataDir);
    await remember(other.url);
    await killAtOnce(other);
    expect(await recall((await start()).url)).toEqual([{ word: '数转' }]);
  });

  it('keeps every committed row when the server itself is killed', async () => {
    const other = await startElsewhere(dataDir);
    await remember(other.url);
    process.kill(runningPid() ?? NaN, 'SIGKILL');
    await killAtOnce(other);
    expect(await recall((await start()).url)).toEqual([{ word: '数转' }]);
  });

  it('takes over a server that outlived its process where the system has no setpriv', async () => {
    const bin = join(dataDir, 'bin');
    await mkdir(bin);
    for (const tool of ['test', 'true']) await symlink(`/usr/bin/${tool}`, join(bin, tool));
    const other = await startElsewhere(dataDir, { env: { PATH: bin } });
    await remember(other.url);
    await killAtOnce(other);
    const pid = runningPid();
    const { url, stop } = await start();
    expect(url).toBe(other.url);
    expect(await recall(url)).toEqual([{ word: '数转' }]);
    await stop();
    expect(pid !== undefined && isAlive(pid)).toBe(false);
  });

  it('starts beside a stale pid file that by now names somebody else', async () => {
    await (await start()).stop();
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    await writeFile(pidFile, `${process.pid}\n${join(dataDir, 'postgres')}\n1\n5432\n\n127.0.0.1\n`);
    if (isRoot) await chown(pidFile, NOBODY, NOBODY);
    await start();
    expect(runningPid()).not.toBe(process.pid);
  });

  it('hands on what PostgreSQL says when it will not run on the files', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/数据库没有启动成功[^]*database files are incompatible with server/);
  });

  it.runIf(isRoot && succeeds('unshare', '--user', 'true'))('runs for root in a folder that only root may enter', async () => {
    await chmod(dataDir, 0o700);
    const { url } = await start();
    await remember(url);
    expect((await stat(join(dataDir, 'postgres'))).uid).toBe(0);
  });

  it.runIf(isRoot && succeeds('setpriv', `--reuid=${NOBODY}`, '--clear-groups', 'test', '-r', import.meta.filename))(
    'runs for an ordinary user',
    async () => {
      await chown(dataDir, NOBODY, NOBODY);
      const other = await startElsewhere(dataDir, { uid: NOBODY });
      await remember(other.url);
      expect((await stat(join(dataDir, 'postgres'))).uid).toBe(NOBODY);
      await killAtOnce(other);
    },
  );

  it('says in Chinese what to do about a folder it cannot use', async () => {
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    await expect(startPostgres({ dataDir: join(file, 'data'), log: () => undefined })).rejects.toThrow('用 --data 换一个目录');
  });
});
