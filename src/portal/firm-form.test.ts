import { describe, expect, it } from 'vitest';
import { granted } from '../../dev/seed/granted.ts';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { drawPdf } from '../../dev/county/drawn-pdf.ts';
import { cookieOf, openServer, send, sendFiles } from '../../test/server.ts';
import { formTokenOf } from '../api/origin.ts';
import { acceptInvitation } from '../app/accept-invitation.ts';
import { listProjects } from '../app/list-projects.ts';
import { findWho } from '../app/find-who.ts';
import { signIn } from '../app/sign-in.ts';
import type { ProjectStage } from '../cases/project/stages.ts';

const { app, ports } = await openServer({ demo: true, fill: seedDemo });
const PASSWORD = '马莲 荞麦 水窖 梯田';
const PHOTO = new Uint8Array(drawPdf({ pages: [{ texts: [] }] }));
const tokenIn = (cookie: string): string => cookie.replace('shuzhuan_session=', '');

async function firmAt(stage: ProjectStage) {
  const officer = await findWho(ports, tokenIn(await cookieOf(ports, 'officer')));
  if (officer === null) throw new Error('the officer is signed in');
  const [project] = granted(await listProjects(ports, officer.who, { stage, limit: 1 })).items;
  if (project === undefined) throw new Error(`no project is ${stage}`);
  const { id, creditCode } = project;
  const person = { account: `firm-${stage}`, name: '样例甲', roles: ['firm'], organisation: creditCode };
  const invited = await send(app, 'POST', '/api/v1/people', person, await cookieOf(ports, 'admin'));
  const { token: invitation } = invited.json<{ token: string }>();
  granted(await acceptInvitation(ports, invitation, PASSWORD));
  const { token } = granted(await signIn(ports, { account: person.account, password: PASSWORD, code: undefined }));
  const cookie = `shuzhuan_session=${token}`;
  const page = async (url: string) => (await app.inject({ url, headers: { cookie } })).body;
  const keyOn = (body: string): string => /name="key" value="([\w-]+)"/.exec(body)?.[1] ?? '';
  /** As a page sends it: with each field what it showed. */
  const wasOf = (fields: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.keys(fields).map((name) => [`was.${name}`, fields[`was.${name}`] ?? '']));
  const post = async (url: string, fields: Readonly<Record<string, string>>) =>
    app.inject({
      method: 'POST',
      url,
      payload: new URLSearchParams({ csrf: formTokenOf(token), key: keyOn(await page(url)), ...fields, ...wasOf(fields) }).toString(),
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    });
  const bring = (about: string) => sendFiles(app, `/papers/${id}`, [{ name: '样例照片.pdf', bytes: PHOTO }], cookie, { about });
  const save = (url: string, body: object) => send(app, 'POST', url, body, cookie);
  return { id, page, post, bring, save };
}

const pilot = await firmAt('pilot');
const rectifying = await firmAt('rectifying');
const applied = await firmAt('applied');

describe('what a firm has to do', () => {
  it('stands by its day, what is late first, with the reckoning, the clause and the way to do it', async () => {
    const body = await pilot.page('/firm');
    const [report, statement] = [body.indexOf('报送月度进度（2026年12月）'), body.indexOf('对拟取消资格陈述申辩')];
    expect(report).toBeGreaterThan(0);
    expect(statement).toBeGreaterThan(report);
    expect(body).toContain('2027年1月7日24时前，已过期86天');
    expect(body).toContain('2027年4月9日24时前，还有6天');
    expect(body).toMatch(/2027年4月2日告知，5个工作日.*方案二（四）2/s);
    expect(body).toContain('href="/firm/statement"');
  });

  it('says so where there is nothing', async () => {
    expect(await applied.page('/firm')).toContain('现在没有要贵单位办的事');
  });
});

describe('a form of the firm', () => {
  const ACCOUNT = { holder: '彭阳样例峰诚皮具有限公司', bank: '样例银行彭阳支行', number: '6222 0000 0000 1234', unionNumber: '1' };

  it('comes back with all that was typed where something is wrong, and does nothing', async () => {
    const answer = await pilot.post('/firm/account', ACCOUNT);
    expect(answer.statusCode).toBe(422);
    for (const typed of Object.values(ACCOUNT)) expect(answer.body).toContain(`value="${typed}"`);
    expect(answer.body).toContain('联行号须为12位数字');
    expect(await pilot.page('/firm')).toContain('还没有核对过的收款账户');
    expect(await pilot.page('/firm/account'), 'and there the next time').toContain('value="6222 0000 0000 1234"');
  });

  it('is saved field by field as it is typed, and empty again once it was sent', async () => {
    const save = (edits: readonly object[], form = `blocker/${pilot.id}`) => pilot.save(`/api/v1/drafts/forms/${form}`, { edits });
    expect((await save([{ name: 'text', was: '', is: '网络\n不通（样例）' }])).statusCode).toBe(200);
    expect((await save([{ name: 'amount', was: '', is: '1' }])).statusCode).toBe(422);
    expect((await save([], `nonsense/${pilot.id}`)).statusCode).toBe(422);
    expect(await pilot.page('/firm/blockers')).toMatch(/<textarea[^>]*>网络\n不通（样例）/);
    const shown = { text: '网络\r\n不通（样例）', 'was.text': '网络\n不通（样例）' };
    expect((await pilot.post('/firm/blockers', shown)).statusCode).toBe(303);
    expect(await pilot.page('/firm/blockers')).not.toContain('不通（样例）</textarea>');
  });

  it('of the plan is kept as it is typed, whatever is wrong with it', async () => {
    const at = `/plans/${pilot.id}`;
    const plan = await pilot.page(at);
    const was = /name="was.content" value="([^"]*)"/.exec(plan)?.[1] ?? '';
    await pilot.save(`/api/v1/drafts/forms/plan/${pilot.id}`, { edits: [{ name: 'content', was, is: '再加一条包装线（样例）' }] });
    expect(await pilot.page(at)).toContain('再加一条包装线（样例）</textarea>');
    const answer = await pilot.post(at, { content: '再加两条包装线（样例）', 'was.content': '再加一条包装线（样例）', do: 'save' });
    expect(answer.statusCode).toBe(422);
    expect(await pilot.page(at)).toContain('再加两条包装线（样例）</textarea>');
  });

  it('is filled in from the plan, and what was sent has a receipt among all receipts', async () => {
    const form = await pilot.page('/firm/contracts?line=1');
    const known = (name: string): string => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(form)?.[1] ?? '';
    expect(known('partyName')).toContain('样例');
    const typed = { line: '1', number: '样例合同1', signedOn: '2026-09-01', wan: known('wan') };
    const contract = { ...typed, partyName: known('partyName'), partyCode: known('partyCode') };
    const without = await pilot.post('/firm/contracts', contract);
    expect(without.body).toContain('请先在本项目的材料里上传这份合同的扫描件');
    expect(without.body).toContain('value="样例合同1"');
    expect((await pilot.bring('contract')).statusCode).toBe(303);
    const sent = await pilot.post('/firm/contracts', contract);
    expect(sent.statusCode).toBe(303);
    const receipt = await pilot.page(String(sent.headers.location));
    expect(receipt).toMatch(/回执号.*[0-9A-F]{6}-\d+/s);
    const all = await pilot.page('/firm/receipts');
    expect(all).toContain(String(sent.headers.location));
    expect(all).toContain('交过的材料，共 1 份');
    expect(await pilot.page('/firm')).toContain('样例合同1');
  });

  it('takes the result of a rectification with its evidence, back to acceptance', async () => {
    const done = { note: '两台终端已经联网（样例）', completedOn: '2027-04-02' };
    expect((await rectifying.post('/firm/rectification', done)).body).toContain('请先上传整改佐证');
    await rectifying.bring('rectification');
    expect((await rectifying.post('/firm/rectification', done)).statusCode).toBe(303);
    expect(await rectifying.page('/firm')).toContain('<p class="big">验收中</p>');
  });

  it('that cannot be sent now says why', async () => {
    const body = await applied.page('/firm/acceptance');
    expect(body).toContain('现在还不能办');
    expect(body).not.toContain('<button type="submit">提交验收申请');
  });
});

describe('what became of the firm’s data', () => {
  it('says who handled it, who may see it, what it was used for and what anybody may read', async () => {
    const body = await pilot.page('/firm/data');
    expect(body).toMatch(/马文斌（样例）（县工信商务局经办）：\d+次/);
    expect(body).toContain('其他企业看不到');
    expect(body).toContain('逐笔认定投资');
    expect(body).toMatch(/href="\/notices\/[\w-]+">[^<]*公示/);
    expect(body).not.toContain('href="/payments">拨付公开</a>：');
  });
});

describe('a receipt', () => {
  it('is shown to no other firm', async () => {
    expect(await applied.page(`/firm/receipts/${pilot.id}/1`)).toContain('没有这份回执');
  });
});
