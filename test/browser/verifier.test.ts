import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPack } from '../../src/files/check-pack.ts';
import { flipped } from '../flipped.ts';
import { nodeHash, samplePack } from '../sample-pack.ts';
import { openBrowser } from './chromium.ts';
import { look, violations } from './look.ts';
import { newWindow } from './office.ts';
import { copyProgram, startServer, type Server } from './server.ts';

const { bytes, root } = samplePack();
const broken = flipped(bytes, 1000);
const FLIPS = 4000;
let folder: string;
let browser: Browser;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verifier-'));
  server = await startServer(await copyProgram(folder), `${folder}/data`, '--fresh');
  browser = await openBrowser();
  await mkdir(join(folder, 'packs'));
  await writeFile(join(folder, 'packs', '完整.zip'), bytes);
  await writeFile(join(folder, 'packs', '改过.zip'), broken);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const pack = (name: string): string => join(folder, 'packs', name);
async function choose(page: Page, name: string): Promise<string> {
  await page.getByLabel('证据包（zip），可以拖到这里').setInputFiles(pack(name));
  await page.locator('[data-check=archive]').waitFor();
  return (await page.locator('#pack-result').textContent()) ?? '';
}
const states = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('[data-check]')].map((it) => it.dataset.check + ' ' + it.dataset.state)`);

async function checksBoth(page: Page): Promise<void> {
  expect(await choose(page, '完整.zip')).toContain('完整.zip：3 条经过全部相符');
  expect((await states(page)).every((each) => each.endsWith(' good'))).toBe(true);
  const told = await choose(page, '改过.zip');
  const { findings, checks } = checkPack(nodeHash, broken, undefined);
  expect(findings.length).toBeGreaterThan(0);
  for (const { entry, says } of findings) expect(told).toContain(`${entry}：${says}`);
  expect(await states(page)).toEqual(
    checks.map(({ name, findings: found }) => `${name} ${found === null ? 'open' : found.length === 0 ? 'good' : 'bad'}`),
  );
}

describe('the page that checks evidence packs', () => {
  it('is part of the page of the roots, and sends nothing', { timeout: 120_000 }, async () => {
    const page = await newWindow(browser);
    await page.goto(`${server.url}/verify`);
    await page.locator('#pack-file').waitFor();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await page.context().setOffline(true);
    await checksBoth(page);
    await look(page, 'verifier-broken');
    await choose(page, '完整.zip');
    await look(page, 'verifier-whole');
    expect(sent).toEqual([]);
  });

  it('says whether the root is the one that was copied down', { timeout: 120_000 }, async () => {
    const page = await newWindow(browser);
    await page.goto(`${server.url}/verify`);
    await page.getByLabel('公布的根（可不填）').fill(` ${root.toUpperCase()} `);
    expect(await choose(page, '完整.zip')).toContain('✓ 根与所填的相同');
    await page.getByLabel('公布的根（可不填）').fill('0'.repeat(64));
    expect(await choose(page, '完整.zip')).toContain(`proof.json：根与所给的 ${'0'.repeat(64)} 不同`);
  });

  it('takes a pack that is dropped on it, and one chosen by the keyboard', { timeout: 120_000 }, async () => {
    const page = await newWindow(browser);
    // Asked for before the page is: a chooser that opens before Chromium knows that somebody waits for it is never reported.
    const chooser = page.waitForEvent('filechooser');
    await page.goto(`${server.url}/verify`);
    await page.locator('#pack-file').waitFor();
    await page.evaluate(
      `(() => { const data = new DataTransfer(); data.items.add(new File([new Uint8Array(${JSON.stringify([...bytes])})], '拖来.zip'));
        document.getElementById('pack').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); })()`,
    );
    await page.getByText('拖来.zip：3 条经过全部相符').waitFor();
    await page.getByLabel('公布的根（可不填）').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(pack('改过.zip'));
    await page.locator('[data-state=bad]').first().waitFor();
  });

  it('is one file that works from a disk, without any network', { timeout: 120_000 }, async () => {
    const answer = await fetch(`${server.url}/verify/offline.html`);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const saved = join(folder, '核对.html');
    await writeFile(saved, Buffer.from(await answer.arrayBuffer()));
    const page = await newWindow(browser);
    await page.context().setOffline(true);
    const troubles: string[] = [];
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(pathToFileURL(saved).href);
    await checksBoth(page);
    expect(troubles).toEqual([]);
    await look(page, 'verifier-offline');
  });

  it('finds in Chromium what the command line finds, wherever a bit was changed', { timeout: 300_000 }, async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { checkPack } from './src/files/check-pack.ts'; import { sha256 } from './src/kernel/sha256.ts';
          import { flipped } from './test/flipped.ts'; const utf8 = new TextEncoder();
          const hash = (data) => sha256(typeof data === 'string' ? utf8.encode(data) : data);
          globalThis.findings = (pack, places) => places.map((at) => JSON.stringify(checkPack(hash, flipped(new Uint8Array(pack), at), undefined).findings));`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false,
    });
    const places = Array.from({ length: FLIPS }, (_, index) => Math.floor((index * bytes.length) / FLIPS));
    const page = await newWindow(browser);
    await page.goto('about:blank');
    await page.evaluate(outputFiles[0]?.text ?? '');
    const there = await page.evaluate<string[]>(`findings(${JSON.stringify([...bytes])}, ${JSON.stringify(places)})`);
    const here = places.map((at) => JSON.stringify(checkPack(nodeHash, flipped(bytes, at), undefined).findings));
    expect(there).toEqual(here);
    expect(here.filter((found) => found === '[]')).toEqual([]);
  });

  it('breaks no rule of axe-core and runs over no edge', () => expect(violations).toEqual([]));
});
