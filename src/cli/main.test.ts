import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const shuzhuan = (
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
  spawnSync(process.execPath, [MAIN, ...args], { input, encoding: 'utf8' });

describe('shuzhuan', () => {
  it('decides in a process of its own and exits as the answer says', () => {
    const facts = '{"kind":"retention","from":"2024-02-29"}\n';
    expect(shuzhuan(['decide', 'deadline'], facts)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('2029-02-28') as string,
      stderr: '',
    });
    expect(shuzhuan(['decide', 'deadline', '--lines'], `${facts}{}\n${facts}`)).toMatchObject({ status: 1, stderr: '' });
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['divine']],
    ['a command named like a property of objects', ['constructor']],
  ])('prints its usage and exits 2 for %s', (_, args) => {
    expect(shuzhuan(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('用法：shuzhuan <命令>') as string });
  });

  it('prints its usage when asked', () => {
    expect(shuzhuan(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('decide') as string });
  });
});
