import { describe, expect, it } from 'vitest';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { cookieOf, openServer } from '../../test/server.ts';

const { app, ports } = await openServer({ demo: true, fill: seedDemo });
const firm = await cookieOf(ports, 'firm');
const page = async (url: string, cookie?: string) => app.inject({ url, headers: cookie === undefined ? {} : { cookie } });

/** What a firm's own page gives it to keep. */
const receipt = async (): Promise<string> => {
  const { body } = await page('/firm', firm);
  return (/\/verify\?case=[\w-]+&amp;head=[0-9a-f]{64}/.exec(body)?.[0] ?? '').replace('&amp;', '&');
};

describe('the page that publishes the roots', () => {
  it('lists past days with their roots, in plain words and with no script but the one that checks packs', async () => {
    const { body, statusCode } = await page('/verify');
    expect(statusCode).toBe(200);
    expect(body).toContain('2027年4月2日');
    expect(body).not.toContain('2027年4月3日</td>');
    expect(body.match(/<code class="small">[0-9a-f]{64}<\/code>/g)?.length).toBeGreaterThan(10);
    expect(body.match(/<script[^>]*>/g)).toEqual([expect.stringMatching(/^<script src="\/verifier-\w+\.js" defer="">$/)]);
    expect(body).not.toMatch(/style="/);
    expect(await page('/verify').then((again) => again.body)).toBe(body);
  });

  it('goes back from any day, and takes no notice of what is no day', async () => {
    expect((await page('/verify?before=2026-07-01')).body).not.toContain('2027年4月2日</td>');
    expect((await page('/verify?before=x')).body).toContain('2027年4月2日');
  });

  it('weighs no more than 30 KB', async () => {
    const { rawPayload } = await app.inject({ url: '/verify', headers: { 'accept-encoding': 'gzip' } });
    expect(rawPayload.length).toBeLessThan(30 * 1024);
  });

  it('finds the receipt of a firm, and one with a digit changed not, in the same words as no case at all', async () => {
    const link = await receipt();
    expect(link).not.toBe('');
    const { body } = await page(link);
    expect(body).toContain('没有改动');
    expect(body).toMatch(/2027年4月2日的根之下：[0-9a-f]{64}/);
    const wrong = (await page(link.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).body;
    expect(wrong).toContain('没有查到');
    expect((await page(`/verify?case=nobody&head=${'0'.repeat(64)}`)).body).toContain('没有查到');
    const many = await Promise.all(Array.from({ length: 61 }, () => page(`/verify?case=nobody&head=${'0'.repeat(64)}`)));
    expect(many.some(({ body: said }) => said.includes('查询次数过多'))).toBe(true);
    expect((await page('/verify?case=%22%3E%3Cscript%3E&head=%00')).body).not.toContain('<script');
  });
});
