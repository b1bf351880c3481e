import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { getBinaries } from './binaries.ts';

it('restores the library links of a package that npm installed without running its script', async () => {
  const source = dirname(dirname(dirname(getBinaries().postgres)));
  const copy = await mkdtemp(join(tmpdir(), 'shuzhuan-binaries-'));
  await cp(source, copy, { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() });
  expect(() => execFileSync(join(copy, 'native/bin/postgres'), ['--version'], { stdio: 'pipe' })).toThrow('libicui18n');
  expect(execFileSync(getBinaries(copy).postgres, ['--version'], { encoding: 'utf8' })).toContain('PostgreSQL');
  await rm(copy, { recursive: true });
});
