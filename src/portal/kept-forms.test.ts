import { describe, expect, it } from 'vitest';
import { drawPdf } from '../../dev/county/drawn-pdf.ts';
import { granted } from '../../dev/seed/granted.ts';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { awardBenchmark } from '../../test/benchmark-award.ts';
import { cookieOf, openServer, send } from '../../test/server.ts';
import { actOnCase } from '../app/act-on-case.ts';
import { findWho } from '../app/find-who.ts';
import { listOutlays } from '../app/list-outlays.ts';
import { asDay } from '../kernel/day.ts';

const { app, ports } = await openServer({ demo: true, fill: seedDemo });
const cookies = { firm: await cookieOf(ports, 'firm'), provider: await cookieOf(ports, 'provider') };
type Party = keyof typeof cookies;
type Fields = Readonly<Record<string, string>>;

const page = async (party: Party, url: string) => (await app.inject({ url, headers: { cookie: cookies[party] } })).body;
const plain = (text: string): string => text.replaceAll('&amp;', '&');
const linkOn = (body: string, link: RegExp): string => plain(link.exec(body)?.[1] ?? '');
const hiddenOn = (body: string): Fields =>
  Object.fromEntries(
    [...body.matchAll(/type="hidden"[^>]*? name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** Sends the form of this page as a browser without script does. */
async function post(party: Party, url: string, typed: Fields) {
  const body = await page(party, url);
  const fields = { ...hiddenOn(body), ...typed };
  const isMultipart = body.includes('enctype="multipart/form-data"') || body.includes('encType="multipart/form-data"');
  const form = new FormData();
  Object.entries(fields).forEach(([name, value]) => form.append(name, value));
  // Whoever has not said when has not chosen a photo either.
  if ('deliveredOn' in typed) form.append('files', new Blob([new Uint8Array(drawPdf({ pages: [{ texts: [] }] }))]), '样例照片.pdf');
  const packed = new Response(isMultipart ? form : new URLSearchParams(fields));
  return app.inject({
    method: 'POST',
    url: url.split('?')[0] ?? url,
    payload: Buffer.from(await packed.arrayBuffer()),
    headers: { cookie: cookies[party], 'x-shuzhuan': '1', 'content-type': packed.headers.get('content-type') ?? '' },
  });
}

const awarded = await awardBenchmark(ports, asDay('2027-04-05'));
/** The first line of a firm's plan that the provider has a form for. */
async function lineWith(ends: 'contract' | 'delivery'): Promise<string> {
  const cases = [
    ...new Set([...(await page('provider', '/provider')).matchAll(/href="(\/deliveries\/[\w-]+)"/g)].map(([, at = '']) => at)),
  ];
  for (const at of cases)
    for (const [, line = ''] of (await page('provider', at)).matchAll(/href="(\/deliveries\/[\w-]+\/[^"/]+)"/g)) {
      const link = linkOn(await page('provider', line), new RegExp(`href="([^"]+/${ends})"`));
      if (link !== '') return link;
    }
  throw new Error(`no line asks the provider for its ${ends}`);
}
const officer = await findWho(ports, (await cookieOf(ports, 'officer')).replace('shuzhuan_session=', ''));
const provider = await findWho(ports, cookies.provider.replace('shuzhuan_session=', ''));
if (officer === null || provider === null) throw new Error('both are signed in');
const [paid] = granted(await listOutlays(ports, provider.who)).outlays.filter(({ stage }) => stage === 'paid');
const told = granted(
  await actOnCase(ports, officer.who, {
    kind: 'recovery',
    act: 'openRecovery',
    input: { trigger: 'provider-breach', findings: '转包（样例）', projectId: paid?.id, answerBy: '2027-12-31' },
    key: 'kept-forms-recovery',
  }),
);

const FORMS: ReadonlyArray<readonly [what: string, party: Party, at: string, field: string, whole: Fields]> = [
  [
    'a firm’s rating of its provider',
    'firm',
    linkOn(await page('firm', '/firm'), /href="(\/firm\/ratings[^"]+)"/),
    'remark',
    { agreed: '4', usable: '4', support: '4' },
  ],
  ['what a firm spent its award on', 'firm', `/firm/rewards/${awarded.id}`, 'what', {}],
  [
    'a provider’s word on a contract',
    'provider',
    await lineWith('contract'),
    'signers',
    { number: '样例-1', signedOn: '2026-08-20', amountFen: '200,000' },
  ],
  ['a provider’s delivery', 'provider', await lineWith('delivery'), 'what', { deliveredOn: '2027-04-01' }],
  ['a provider’s word on money to be given back', 'provider', `/provider/recoveries/${told.id}`, 'text', { hearing: 'no' }],
];

describe.each(FORMS)('%s', (_, party, at, field, whole) => {
  const TYPED = '写到一半（样例）';

  it('is kept as it is typed', async () => {
    const to = linkOn(await page(party, at), /data-autosave="([^"]+)"/);
    const saved = await send(app, 'POST', to, { edits: [{ name: field, was: '', is: TYPED }] }, cookies[party]);
    expect(saved.statusCode).toBe(200);
    expect(await page(party, at)).toContain(TYPED);
  });

  it('is kept when it is refused, without script too', async () => {
    expect((await post(party, at, { [field]: `${TYPED}，接着写` })).statusCode).toBeGreaterThanOrEqual(400);
    expect(await page(party, at)).toContain(`${TYPED}，接着写`);
  });

  it.runIf(Object.keys(whole).length > 0)('leads to another page once it is sent, and is empty then', async () => {
    const sent = await post(party, at, { ...whole, [field]: `${TYPED}，写完` });
    expect([sent.statusCode, sent.headers.location === at]).toEqual([303, false]);
    expect(await page(party, String(sent.headers.location))).toMatch(/<script src="\/autosave/);
    expect(await page(party, at)).not.toContain('已保存');
  });
});

describe('a provider of whom money is taken back', () => {
  it('finds it first of all on its own page', async () => {
    const body = await page('provider', '/provider');
    expect(body).toContain(`href="/provider/recoveries/${told.id}"`);
    expect(body).toContain('资金追回');
  });

  it('may not read what is taken back from a firm', async () => {
    const firms = linkOn(await page('firm', '/firm'), /href="\/firm(\/recoveries\/[\w-]+)"/);
    expect(firms).not.toBe('');
    expect(await page('provider', `/provider${firms}`)).not.toContain('应退回');
  });
});

it('a provider finds no form for a contract of a project that is paid', async () => {
  const projects = await ports.store.in(ports.programmeId).listCasesAt('project', 'paid', 20);
  const asked = projects.map(({ id }) => app.inject({ url: `/deliveries/${id}/1/contract`, headers: { cookie: cookies.provider } }));
  const own = (await Promise.all(asked)).filter(({ body }) => body.includes('现在不用再登记'));
  expect(own.map(({ statusCode }) => statusCode)).toEqual([409]);
});
