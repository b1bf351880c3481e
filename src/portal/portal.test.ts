import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { cookieOf, openServer } from '../../test/server.ts';
import { OPEN_LISTS } from '../app/open-data/open-lists.ts';
import { readCase } from '../app/read-case.ts';
import { findWho } from '../app/find-who.ts';

const { app, ports } = await openServer({ demo: true, fill: seedDemo });
const page = async (url: string, cookie?: string) => (await app.inject({ url, headers: cookie === undefined ? {} : { cookie } })).body;
const submit = (url: string, fields: Readonly<Record<string, string>>) =>
  app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
const noticesOn = (body: string): string[] => [...new Set([...body.matchAll(/\/notices\/[\w-]{20,}/g)].map(([path]) => path))];

const [openNotice = '', ...others] = noticesOn(await page('/notices'));
const pastNotice = others.at(-1) ?? '';

describe('the public pages of a demonstration', () => {
  it.each(['/', '/notices', '/payments', '/decide', '/sign-in', openNotice, pastNotice, '/invitations/some-token', '/no-such-page'])(
    '%s says that all is invented and on which simulated day, and has no script',
    async (url) => {
      const body = await page(url);
      expect(body).toContain('演示县');
      expect(body).toContain('现为 2027年4月3日');
      expect(body).not.toMatch(/<script|\son\w+=|style="/);
    },
  );

  it('weigh no more than 30 KB each, compressed', async () => {
    for (const url of ['/', '/notices', openNotice, '/payments', '/guides', '/open', '/policy', '/verify', '/policy/examples/all']) {
      const { rawPayload } = await app.inject({ url, headers: { 'accept-encoding': 'gzip' } });
      expect(rawPayload.length).toBeLessThan(30 * 1024);
    }
  });

  it('list what was paid with the notice it passed, and add it up to the fen', async () => {
    const body = await page('/payments');
    const amounts = [...body.matchAll(/data-label="金额（元）">([\d,.]+)</g)].map(([, amount = '']) =>
      Math.round(Number(amount.replaceAll(',', '')) * 100),
    );
    const total = /合计 (?:<!-- -->)?([\d,.]+)/.exec(body)?.[1] ?? '';
    expect(amounts.length).toBeGreaterThan(0);
    expect(Math.round(Number(total.replaceAll(',', '')) * 100)).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
    expect(noticesOn(body), 'the subsidies’ and the reward’s').toHaveLength(2);
  });

  it('show the results of a notice that is over, and take no more objections to it', async () => {
    const body = await page(pastNotice);
    expect(body).toContain('列入试点');
    expect(body).toContain('不予列入');
    expect(body).not.toContain('提交异议');
  });
});

describe('a dead invitation', () => {
  it.each(['', '/account'])('says at once that it no longer holds and whom to ask%s', async (ends) => {
    const answer = await app.inject({ url: `/invitations/some-token${ends}` });
    expect(answer.body).toContain('已用过或已过期，请联系县工信商务局的系统管理员重新邀请');
    expect(answer.body).not.toContain('<form method="post" action="/invitations');
  });
});

describe('what a party finds on its own page', () => {
  it('is, for a firm, one thing that stands out, and until when', async () => {
    const body = await page('/firm', await cookieOf(ports, 'firm'));
    expect(body.match(/class="button"/g)).toHaveLength(1);
    expect(body).toContain('请在2027年4月30日24时前退回');
  });

  it('is, for a provider, what is still to be delivered and by when', async () => {
    expect(await page('/provider', await cookieOf(ports, 'provider'))).toMatch(/还有 (<!-- -->)?\d+(<!-- -->)? 项没有交付，最近一项计划/);
  });

  it('is led to where something is refused', async () => {
    const body = await page('/firm/recoveries/nothing', await cookieOf(ports, 'firm'));
    expect(body).toMatch(/href="\/firm"[^>]*>回到(<!-- -->)?我的项目/);
  });
});

describe('what a firm says about money to be given back', () => {
  it('is kept while it is not whole, and has a receipt once it is, without script', async () => {
    const cookie = await cookieOf(ports, 'firm');
    const [path = ''] = /\/firm\/recoveries\/[\w-]+/.exec(await page('/firm', cookie)) ?? [];
    const hidden = async (): Promise<Readonly<Record<string, string>>> => {
      const fields = (await page(path, cookie)).matchAll(/type="hidden"[^>]* name="([^"]+)" value="([^"]*)"/g);
      return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
    };
    const post = async (typed: Readonly<Record<string, string>>) =>
      app.inject({
        method: 'POST',
        url: path,
        payload: new URLSearchParams({ ...(await hidden()), ...typed }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
      });
    const faulty = await post({ 'dueOn-0': '2027-04-30', reason: '货款五月才到（样例）' });
    expect(faulty.statusCode).toBe(422);
    expect(faulty.body).toContain('请填写金额');
    expect(await page(path, cookie)).toContain('货款五月才到（样例）');
    const parts = { 'dueOn-0': '2027-04-30', 'yuan-0': '54503.34', 'dueOn-1': '2027-07-31', 'yuan-1': '54503.34' };
    const sent = await post({ ...parts, reason: '货款五月才到（样例）' });
    expect(sent.headers.location).toMatch(/^\/firm\/receipts\//);
    expect(await page(String(sent.headers.location), cookie)).toContain('回执号');
    expect(await page('/firm/receipts', cookie)).toContain('2027年7月31日54,503.34元');
    expect(await page(path, cookie)).not.toMatch(/<textarea[^>]*>货款五月/);
  });
});

describe('an objection', () => {
  const HOSTILE = '"><script>alert(1)</script>';
  const key = 'objection-key-1';

  it('with something missing comes back with all that was typed', async () => {
    const answer = await submit(`${openNotice}/objections`, { key, text: HOSTILE, name: '', phone: '' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('请填写联系电话');
    expect(answer.body).toContain('&quot;&gt;&lt;script&gt;');
    expect(answer.body).not.toContain('<script');
  });

  it('by anyone gets a receipt, reaches the officer, and sent twice is one', async () => {
    const fields = { key, text: HOSTILE, name: '某人（样例）', phone: '13900000000' };
    const [first, second] = [await submit(`${openNotice}/objections`, fields), await submit(`${openNotice}/objections`, fields)];
    expect(first.statusCode).toBe(303);
    expect(second.headers.location).toBe(first.headers.location);
    expect(await page(String(first.headers.location))).toMatch(/回执号.*[0-9A-F]{6}-\d+/s);
    const officer = await findWho(ports, (await cookieOf(ports, 'officer')).replace('shuzhuan_session=', ''));
    if (officer === null) throw new Error('the officer is signed in');
    const read = await readCase(ports, officer.who, openNotice.replace('/notices/', ''));
    if (!read.ok || read.value.kind !== 'notice') throw new Error('the officer may read the notice');
    expect(read.value.objections.filter(({ text }) => text === HOSTILE)).toHaveLength(1);
  });

  it('never shows on a public page who made it or what it says', async () => {
    expect(await page(openNotice)).not.toContain('某人（样例）');
    expect(await page(openNotice)).not.toContain('13900000000');
  });

  it('to a notice that is over, or that there is not, is refused in words', async () => {
    const fields = { key: 'objection-key-2', text: '有异议', name: '某人', phone: '139' };
    const late = await submit(`${pastNotice}/objections`, fields);
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('已结束');
    expect((await submit('/notices/no-such/objections', fields)).statusCode).toBe(404);
  });

  it('cannot be sent by the hundred from one place', async () => {
    const answers = [];
    for (let index = 0; index < 25; index += 1) {
      answers.push(
        (await submit(`${openNotice}/objections`, { key: `objection-many-${index}`, text: '重复', name: '某人', phone: '139' })).statusCode,
      );
    }
    expect(answers).toContain(429);
  });
});

describe('signing in on the public pages', () => {
  it('leads only to places of this site', async () => {
    for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const answer = await submit('/demo/sign-in', { role: 'officer', next });
      expect(answer.headers.location).toBe('/office/');
    }
    expect((await submit('/demo/sign-in', { role: 'officer', next: '/office/projects?stage=pilot' })).headers.location).toBe(
      '/office/projects?stage=pilot',
    );
  });

  it('with a wrong password keeps the account and says what to do', async () => {
    const answer = await submit('/sign-in', { account: 'officer', password: 'wrong' });
    expect(answer.statusCode).toBe(401);
    expect(answer.body).toContain('value="officer"');
    expect(answer.body).toContain('账号或密码不正确');
  });
});

describe('what the county explains', () => {
  const articlesOn = (body: string): string[] => [...new Set(body.match(/\/published\/publications\/[\w-]{20,}/g) ?? [])];

  it('stands by sort at addresses of its own, with a card for whoever shares it; what is still a draft does not', async () => {
    const body = await page('/guides');
    expect(body).toContain('<h2>操作指南</h2>');
    expect(body).toContain('<h2>政策解读</h2>');
    expect(body).not.toContain('验收要交哪些资料');
    const [first = ''] = articlesOn(body);
    const article = await page(first);
    expect(article).toMatch(/<meta property="og:title" content="[^"]+（样例）"/);
    expect(article).toMatch(new RegExp(`<meta property="og:url" content="http://[^/"]+${first}"`));
    expect((await app.inject({ url: `${first}0` })).statusCode).toBe(404);
  });

  it('can be subscribed to, every text in full under the address of its page', async () => {
    const articles = articlesOn(await page('/guides'));
    const { items } = JSON.parse(await page('/feed.json')) as { items: ReadonlyArray<{ url: string; content_html: string }> };
    expect(items.map(({ url }) => new URL(url).pathname).toSorted()).toEqual(articles.toSorted());
    expect(items.every(({ content_html: text }) => text.length > 300)).toBe(true);
    expect((await page('/feed.atom')).match(/<entry/g)).toHaveLength(items.length);
  });
});

describe('open data', () => {
  it.each(Object.keys(OPEN_LISTS))('%s is given as CSV and JSON that its schema describes', async (name) => {
    const csv = (await page(`/open/${name}.csv`)).split('\r\n');
    const rows = JSON.parse(await page(`/open/${name}.json`)) as readonly object[];
    const { items } = JSON.parse(await page(`/open/${name}.schema.json`)) as {
      items: { properties: Record<string, { title: string }>; required: string[] };
    };
    expect(csv[0]).toBe(
      `\uFEFF${Object.values(items.properties)
        .map(({ title }) => title)
        .join(',')}`,
    );
    expect(z.fromJSONSchema({ type: 'array', items } as never).safeParse(rows).error).toBeUndefined();
    expect(await page('/open')).toContain(`href="/open/${name}.csv"`);
  });

  it('adds up to what the page shows, to the fen, and is not there for what is no list', async () => {
    const rows = JSON.parse(await page('/open/payments.json')) as ReadonlyArray<{ amount: string }>;
    const body = await page('/payments');
    for (const { amount } of rows) expect(body.replaceAll(',', '')).toContain(`>${amount}<`);
    for (const file of ['payments', 'payments.xml', 'complaints.csv', 'constructor.csv', 'payments.toString'])
      expect((await app.inject({ url: `/open/${file}` })).statusCode).toBe(404);
  });
});

describe('larger letters', () => {
  const enlarged = async (back: string) => {
    const answer = await submit('/letters', { size: 'large', back });
    return { to: answer.headers.location, cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '' };
  };

  it('are kept by the browser for every page, the page of a failure too, until they are given back', async () => {
    const { to, cookie } = await enlarged('/notices?open=1');
    expect(to).toBe('/notices?open=1');
    for (const url of ['/', '/notices', '/no-such-page', '/sign-in?next=%2Ffirm'])
      expect(await page(url, cookie)).toContain('class="large"');
    expect(await page('/')).not.toContain('class="large"');
    expect((await submit('/letters', { size: 'normal', back: '/' })).headers['set-cookie']).toContain('shuzhuan_letters=;');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', ''])('lead from %s no further than home', async (back) => {
    expect((await enlarged(back)).to).toBe('/');
  });

  it('are not offered where an answer is shown once', async () => {
    const { body } = await submit('/complaint', { about: 'other' });
    expect(body).not.toContain('action="/letters"');
  });
});

describe('a page that only those concerned may open', () => {
  it.each([
    ['firm', '/firm/papers', '<a href="/firm" aria-current="page">我的项目</a>'],
    ['provider', '/provider', '<a href="/provider" aria-current="page">我的项目</a>'],
    ['officer', '/papers/:id', '<a href="/office/">办理台</a>'],
    ['officer', '/plans/:id', '<a href="/office/">办理台</a>'],
  ] as const)('leads the %s home from %s instead of to the sign-in', async (role, path, link) => {
    const [pilot] = await ports.store.in(ports.programmeId).listCasesAt('project', 'pilot', 1);
    const body = await page(path.replace(':id', pilot?.id ?? ''), await cookieOf(ports, role));
    expect(body).toContain(link);
    expect(body).not.toContain('href="/sign-in"');
  });
});

describe('a firm’s page', () => {
  it('says where the project is, what was awarded and by which clauses, and shows no other firm', async () => {
    const body = await page('/firm', await cookieOf(ports, 'firm'));
    expect(body).toContain('核定补助');
    expect(body).toContain('办法第七条');
    expect(new Set([...body.matchAll(/彭阳样例[一-龥]{2,12}?有限公司/g)].map(([name]) => name)).size).toBe(1);
  });
});
