import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../test/database.ts';
import { readOptions, type Options } from './options.ts';
import { serve } from './serve.ts';

const root = mkdtempSync(join(tmpdir(), 'deployment-'));
const site = { root, databaseUrl: await openDatabase() };
const options: Options = { empty: true, fresh: false, dataFolder: join(root, 'data'), host: '127.0.0.1', port: 0, behindProxy: false };

/** What was written to the terminal while `work` ran. */
async function told(work: () => Promise<void>): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await work();
    return write.mock.calls.map(([line]) => String(line)).join('');
  } finally {
    write.mockRestore();
  }
}

describe('a real deployment', () => {
  it('serves its pages and gives the first administrator a link that works once', async () => {
    const said = await told(async () => {
      const { address, stop } = await serve(options, site);
      expect(await (await fetch(address)).text()).not.toContain('演示县');
      await stop();
    });
    expect(said).toMatch(/http:\/\/127\.0\.0\.1:\d+\/invitations\/pengyang-2026\.[\w-]{40,}/);
  });

  it('keeps one key and one programme over restarts', async () => {
    await told(async () => {
      const { address, stop } = await serve(options, site);
      expect((await fetch(`${address}/notices`)).status).toBe(200);
      await stop();
    });
  });

  it('says which port is taken and how to take another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(serve({ ...options, port }, site)).rejects.toThrow(`--port ${port + 1}`);
    other.close();
  });

  it('is never opened as a demonstration', async () => {
    await expect(serve({ ...options, empty: false }, site)).rejects.toThrow('--empty');
  });
});

describe('a demonstration', () => {
  it('is never opened as a real deployment', async () => {
    const demo = { root, databaseUrl: await openDatabase() };
    const page = { body: '' };
    await told(async () => {
      const { address, stop } = await serve({ ...options, empty: false, fresh: true }, demo);
      page.body = await (await fetch(address)).text();
      await stop();
    });
    expect(page.body).toContain('演示县');
    await expect(serve(options, demo)).rejects.toThrow('演示数据');
  });
});

describe('the command line', () => {
  it.each([['--bogus'], ['--port'], ['--port', 'x'], ['--port', '70000'], ['--empty', '--fresh'], ['extra']])(
    'is not understood: %s %s',
    (...args) => {
      expect(readOptions(args)).toBeUndefined();
    },
  );

  it('serves only this machine unless told otherwise', () => {
    expect(readOptions([])).toMatchObject({ host: '127.0.0.1', empty: false, behindProxy: false });
  });
});
