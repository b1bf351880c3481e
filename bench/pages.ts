// What a page costs somebody on a phone: the built server's page in Chromium on a line of 3 Mbit/s and 150 ms, nothing kept from
// before, one document, until the line has been still for half a second. Three figures of each: when something stands on the screen
// (first contentful paint), the bytes that came over the line, style and script included, and for how long the page answers nothing
// (total blocking time: of every task that ends after that paint, what is over 50 ms). Floor: an empty page of bare node:http on the
// same line.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { seedDemo } from '../dev/seed/seed-demo.ts';
import { openCountyDatabase } from './county-database.ts';
import type { Figure, Opened, Race } from './figure.ts';
import { addressOf, start } from './http/children.ts';
import { cookieOf } from './http/signed-in.ts';

const PROGRAMME = 'pengyang-2026';
const LINE = { offline: false, latency: 150, downloadThroughput: (3 * 1024 * 1024) / 8, uploadThroughput: (1024 * 1024) / 8 } as const;
const EMPTY = '<!doctype html><html lang="zh-CN"><title>空页</title><p>空页</p></html>';

type Cost = { readonly paintMs: number; readonly bytes: number; readonly blockedMs: number };
/** What the browser itself kept of the visit. Entries come to their observers a moment later. */
const KEPT = `new Promise((done) => {
  const kept = { paint: [], longtask: [] };
  const keep = (type) => new PerformanceObserver((list) => kept[type].push(...list.getEntries())).observe({ type, buffered: true });
  Object.keys(kept).forEach(keep);
  setTimeout(() => {
    const { startTime: paintMs } = kept.paint.find(({ name }) => name === 'first-contentful-paint');
    const after = kept.longtask.filter(({ startTime, duration }) => startTime + duration > paintMs);
    done({ paintMs, blockedMs: after.reduce((sum, { duration }) => sum + duration - 50, 0) });
  }, 100);
})`;
/** One visit of somebody who was never here, signed in or not. */
async function visit(browser: Browser, url: string, cookie?: string): Promise<Cost> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
  try {
    const [name = '', value = ''] = cookie?.split('=') ?? [];
    if (cookie !== undefined) await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', LINE);
    let bytes = 0;
    line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(url, { waitUntil: 'networkidle' });
    return { bytes, ...(await page.evaluate<Omit<Cost, 'bytes'>>(KEPT)) };
  } finally {
    await context.close();
  }
}

/** The address of an empty page. */
async function openEmpty(opened: Opened): Promise<string> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(EMPTY));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  opened.defer(() => new Promise((gone) => server.close(() => gone())));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const findNotice = async (url: string): Promise<string> =>
  /\/notices\/[\w-]{20,}/.exec(await (await fetch(`${url}/notices`)).text())?.[0] ?? '/notices';

type Visited = 'home' | 'notice' | 'guides' | 'firm' | 'office';
const PATHS = { home: '/', guides: '/guides', firm: '/firm', office: '/office/' } as const;
const SIGNED_IN = { firm: 'firm', office: 'officer' } as const;

async function open(opened: Opened, which: Visited, of: keyof Cost): Promise<Race> {
  const database = await openCountyDatabase(opened);
  await database.openCounty(PROGRAMME, seedDemo);
  const args = ['--data', join(database.folder, 'server'), '--port', '0'];
  const child = start(opened, 'dist/main.js', args, { DATABASE_URL: database.url });
  const url = await addressOf(child.process);
  const isRoot = process.getuid?.() === 0;
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])] });
  opened.defer(() => browser.close());
  const empty = await openEmpty(opened);
  const path = which === 'notice' ? await findNotice(url) : PATHS[which];
  const cookie = which === 'firm' || which === 'office' ? await cookieOf(url, SIGNED_IN[which]) : undefined;
  return {
    ours: async () => (await visit(browser, url + path, cookie))[of],
    floor: async () => (await visit(browser, empty))[of],
  };
}

const SAYS: Readonly<Record<Visited, string>> = {
  home: 'the public home',
  notice: 'a notice',
  guides: 'the guides',
  firm: 'the firm’s page',
  office: 'the workbench, opened for the first time',
};
const KB = 1_024;
const mostBytes = (which: Visited): number => (which === 'office' ? 350 : 30) * KB;
const paint = (which: Visited): Figure => ({
  name: `first paint of ${SAYS[which]} on 3 Mbit/s and 150 ms, against an empty page`,
  unit: 'ms',
  aim: { ratio: 'cost', ...(which === 'office' ? { atMost: null } : { oursAtMost: 1_000 }) },
  open: (opened) => open(opened, which, 'paintMs'),
});
const transfer = (which: Visited): Figure => ({
  name: `transfer of ${SAYS[which]} with style and script, against an empty page`,
  unit: 'bytes',
  aim: { ratio: 'cost', oursAtMost: mostBytes(which) },
  rounds: 1,
  open: (opened) => open(opened, which, 'bytes'),
});
/** A page that never blocks costs nothing; the floor is counted as a millisecond, so that there is something to divide by. */
const blocking = (which: Visited): Figure => ({
  name: `total blocking time of ${SAYS[which]}, against an empty page`,
  unit: 'ms',
  aim: { ratio: 'cost', oursAtMost: 200 },
  rounds: 3,
  open: async (opened) => {
    const race = await open(opened, which, 'blockedMs');
    return { ...race, floor: async () => Math.max(1, await race.floor()) };
  },
});
export const pageFigures: readonly Figure[] = (['home', 'notice', 'guides', 'firm', 'office'] as const).flatMap((which) => [
  paint(which),
  transfer(which),
  blocking(which),
]);
