import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandAs, type Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { CannotStart } from './cannot-start.ts';

/** A PostgreSQL data folder, and the password of its one user. */
export type Cluster = { readonly folder: string; readonly password: string };

export const DATABASE_USER = 'shuzhuan';
const PASSWORD_FILE = 'shuzhuan.password';
// The builtin provider sorts by code point everywhere; lists of names ask for "zh-x-icu" themselves.
const LOCALE = [
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
];

async function giveTo(owner: number, folder: string): Promise<void> {
  await chown(folder, owner, owner);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await giveTo(owner, path);
    else await chown(path, owner, owner);
  }
}

/** Runs initdb, which syncs what it writes to disk before it ends. */
async function initialise(binaries: Binaries, account: Account, folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  const passwordFile = `${folder}.password`;
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account.owner !== undefined) {
    await chown(folder, account.owner, account.owner);
    await chown(passwordFile, account.owner, account.owner);
  }
  const options = [
    '-D',
    folder,
    '-U',
    DATABASE_USER,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--data-checksums',
  ];
  const [program, ...args] = commandAs(account, binaries.initdb, ...options, ...LOCALE, '--lc-messages=C');
  const child = spawn(program, args, {
    cwd: '/',
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...account.spawnAs,
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`initdb failed (${code}): ${complaints}`);
  await rename(passwordFile, join(folder, PASSWORD_FILE));
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Made beside its place and moved there whole: a kill in the middle leaves no half a database behind. */
async function create(binaries: Binaries, account: Account, folder: string): Promise<void> {
  const draft = `${folder}.new-${randomBytes(4).toString('hex')}`;
  try {
    await initialise(binaries, account, draft);
    await rename(draft, folder);
  } catch (error) {
    // Another process of the same first start was quicker: its folder is as good.
    if (!(await exists(join(folder, PASSWORD_FILE)))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(`${draft}.password`, { force: true });
  }
}

async function readPassword(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, PASSWORD_FILE), 'utf8');
  } catch (error) {
    throw new CannotStart(`不能读取数据目录 ${folder}。请用当初建立它的用户启动，或用 --data 换一个目录。`, { cause: error });
  }
}

/** The folder everything of the system lies in; open enough for the database's own account to pass through. */
export async function makeDataFolder(dataDir: string): Promise<void> {
  try {
    if (!(await exists(dataDir))) {
      await mkdir(dataDir, { recursive: true });
      await chmod(dataDir, 0o711);
    }
  } catch (error) {
    throw new CannotStart(`不能建立数据目录 ${dataDir}。请检查权限，或用 --data 换一个目录。`, { cause: error });
  }
}

/** The cluster in `<dataDir>/postgres`, created with checksums and a password of its own when there is none yet. */
export async function openCluster(binaries: Binaries, account: Account, dataDir: string): Promise<Cluster> {
  const folder = join(dataDir, 'postgres');
  if (!(await exists(folder))) await create(binaries, account, folder);
  if (account.owner !== undefined && (await stat(folder)).uid !== account.owner) await giveTo(account.owner, folder);
  return { folder, password: await readPassword(folder) };
}
