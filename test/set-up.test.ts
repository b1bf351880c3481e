import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
let clone: string;

async function put(path: string, content: object | string, changedAt?: Date): Promise<void> {
  const file = join(clone, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  if (changedAt) await utimes(file, changedAt, changedAt);
}

/** What an exported function of bin/ says about the clone, asked in a process of its own as set-up would. */
const ask = (file: string, call: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--eval', `import('${clone}/bin/${file}').then((of) => console.log(JSON.stringify(of.${call})))`], {
      encoding: 'utf8',
    }),
  );

beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'shuzhuan-clone-'));
  await cp(join(ROOT, 'bin'), join(clone, 'bin'), { recursive: true });
});
afterEach(() => rm(clone, { recursive: true, force: true }));

describe('a clone is installed', () => {
  const here = { os: [process.platform], cpu: [process.arch], optional: true, version: '1.0.0', integrity: 'x' };
  const locked = { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/here': here };
  const elsewhere = { 'node_modules/elsewhere': { ...here, os: ['elsewhere'] } };
  const lock = (packages: object): Promise<void> => put('package-lock.json', { packages });
  const install = (packages: object): Promise<void> => put('node_modules/.package-lock.json', { packages });

  it('when it has what the lockfile asks for, without what is for other platforms', async () => {
    await lock({ ...locked, ...elsewhere });
    await install(locked);
    expect(ask('installed.mjs', 'isInstalled()')).toBe(true);
  });

  it.each([
    ['another version', { ...locked, 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
    ['another content', { ...locked, 'node_modules/a': { version: '1.0.0', integrity: 'y' } }],
    ["nothing in this platform's place", { 'node_modules/a': locked['node_modules/a'] }],
  ])('but not with %s', async (_, packages) => {
    await lock(locked);
    await install(packages);
    expect(ask('installed.mjs', 'isInstalled()')).toBe(false);
  });

  it('but not before npm has written down what it did', async () => {
    await lock(locked);
    expect(ask('installed.mjs', 'isInstalled()')).toBe(false);
  });
});

describe('a clone is built', () => {
  const [before, then, after] = [new Date('2026-01-01'), new Date('2026-01-02'), new Date('2026-01-03')];
  const build = (): Promise<void> => put('dist/server.built', '', then);
  const settle = (...folders: string[]): Promise<unknown> =>
    Promise.all(folders.map((folder) => utimes(join(clone, folder), before, before)));

  it('when the build began after the last change of its sources, whatever the tests did since', async () => {
    await put('src/kernel/word.ts', '', before);
    await put('src/kernel/word.test.ts', '', after);
    await settle('src', 'src/kernel');
    await build();
    expect(ask('built.mjs', "isBuilt('server')")).toBe(true);
  });

  it('but not after a change, nor after a file was taken away, nor before the first time', async () => {
    await put('src/kernel/word.ts', '', before);
    await settle('src', 'src/kernel');
    expect(ask('built.mjs', "isBuilt('server')")).toBe(false);
    await build();
    await put('src/kernel/word.ts', '', after);
    expect(ask('built.mjs', "isBuilt('server')")).toBe(false);
    await rm(join(clone, 'src/kernel/word.ts'));
    expect(ask('built.mjs', "isBuilt('server')")).toBe(false);
  });
});

describe('two processes of one clone', () => {
  const hold = (work: string): [string, string[]] => [
    process.execPath,
    ['--eval', `import('${clone}/bin/lock.mjs').then(({ holding }) => holding('.lock', () => { ${work} }))`],
  ];
  const overlap =
    "if (fs.existsSync('busy')) process.exit(1); fs.writeFileSync('busy', ''); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300); fs.rmSync('busy');";

  it('set it up one after the other', async () => {
    const [program, args] = hold(overlap);
    await Promise.all([1, 2, 3].map(() => run(program, args, { cwd: clone })));
    expect(existsSync(join(clone, '.lock'))).toBe(false);
  });

  it('do not wait for a third that died', async () => {
    await put('.lock', '999999999');
    const [program, args] = hold('');
    await run(program, args, { cwd: clone, timeout: 60_000 });
    expect(existsSync(join(clone, '.lock'))).toBe(false);
  });
});

it('bin/shuzhuan works from any folder and through symbolic links', async () => {
  await symlink(join(ROOT, 'bin/shuzhuan'), join(clone, 'one'));
  await symlink('one', join(clone, 'two'));
  const answer = execFileSync(join(clone, 'two'), ['decide', 'deadline'], {
    cwd: clone,
    encoding: 'utf8',
    input: '{"kind":"retention","from":"2024-02-29"}',
  });
  expect(JSON.parse(answer)).toMatchObject({ value: { dueOn: '2029-02-28' } });
});
