import { expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { exportList, importList } from '../src/app/overlap/compare-lists.ts';
import type { Who } from '../src/app/ports.ts';
import { makeHashList, writeHashList } from '../src/intake/hash-list.ts';
import { codeOf } from './office-tables.ts';
import { refusalOf } from './refusal.ts';
import { cookieOf, openServer } from './server.ts';

const { app, ports } = await openServer({ demo: true });
const officer: Who = { programmeId: ports.programmeId, actor: { personId: 'o', name: '样例经办', roles: ['officer'], secondFactor: true } };
const SECRET = '样例县与样例市约定的一句口令二〇二六';

it('a list without our firms matches nobody; what it came to is kept, without the secret', async () => {
  const theirs = writeHashList(granted(makeHashList([codeOf(1)], { issuer: '样例市', salt: 'a'.repeat(32), secret: SECRET })));
  expect(granted(await importList(ports, officer, theirs, SECRET))).toMatchObject({ issuer: '样例市', count: 1, matched: [] });
  const kept = await ports.store.in(ports.programmeId).listComparisons();
  expect([kept.length, JSON.stringify(kept).includes(SECRET)]).toEqual([1, false]);
});

it('a list of another kind, and a short secret, are refused in words', async () => {
  expect(refusalOf(await importList(ports, officer, '企业,代码', SECRET)).message).toContain('第一行应为');
  expect(refusalOf(await exportList(ports, officer, '短')).message).toContain('至少16个字');
});

it('the page shows what was compared, and to the officer only', async () => {
  const page = await app.inject({ url: '/overlap', headers: { cookie: await cookieOf(ports, 'officer') } });
  expect([page.statusCode, page.body.includes('样例市')]).toEqual([200, true]);
  expect((await app.inject({ url: '/overlap', headers: { cookie: await cookieOf(ports, 'firm') } })).statusCode).toBe(403);
});
