import { afterAll, describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { acceptInvitation } from '../src/app/accept-invitation.ts';
import { invite } from '../src/app/invite.ts';
import { dailyMessages } from '../src/app/messages/daily-messages.ts';
import { listDeliveries, sendDeliveryAgain, testGateway } from '../src/app/messages/deliveries.ts';
import { messageOf } from '../src/app/messages/message-of.ts';
import { askForContact, chooseWays, confirmContact, dropContact, readMyContacts } from '../src/app/messages/my-contacts.ts';
import { sendMessages } from '../src/app/messages/send-messages.ts';
import { tell } from '../src/app/messages/tell.ts';
import type { TemplateName } from '../src/app/messages/templates.ts';
import { listMyMessages } from '../src/app/my-messages.ts';
import type { Ports, Who } from '../src/app/ports.ts';
import type { Role } from '../src/cases/roles.ts';
import type { Channel } from '../src/contract/message-views.ts';
import { openGateways } from '../src/deployment/open-gateways.ts';
import { asDay } from '../src/kernel/day.ts';
import { ok } from '../src/kernel/result.ts';
import { openMailServer } from './mail-server.ts';
import { codesOf, openOffice } from './office.ts';
import { openSmsGateway } from './sms-gateway.ts';

const SECRET = 'a-secret-of-sixteen';
const [CODE = ''] = codesOf().pilots;
const office = await openOffice();
const UNKNOWN = 'gone@example.cn';
let mail = await openMailServer({ unknown: [UNKNOWN] });
const sms = await openSmsGateway(SECRET);
afterAll(() => Promise.all([mail.close(), sms.close()]));

/** Ten in the morning in the county, until it is moved on. */
let now = Date.parse('2026-11-23T02:00:00Z');
const settings = {
  site: 'https://shuzhuan.example.cn',
  email: { host: '127.0.0.1', port: mail.port, security: 'none', from: 'office@example.cn' },
  sms: { url: sms.url, secret: SECRET },
} as const;
const ports: Ports = {
  ...office.ports,
  ...openGateways(settings, 'p', () => new Date(now)),
  moment: async () => ({ today: asDay('2026-11-23'), at: new Date(now).toISOString() }),
};
const MINUTE = 60_000;
const send = () => sendMessages(ports, 'p');
const deliveries = async () => (await ports.store.in('p').listDeliveries(undefined, 100)).items;

async function join(account: string, role: Role, organisation?: string): Promise<Who> {
  const { token } = granted(await invite(ports, office.who('admin'), { account, name: `样例${account}`, roles: [role], organisation }));
  granted(await acceptInvitation(ports, token, 'a-password-of-nobody'));
  const id = (await ports.store.in('p').listPeople()).find((each) => each.account === account)?.id ?? '';
  return {
    programmeId: 'p',
    actor: { personId: id, name: account, roles: [role], secondFactor: true, ...(organisation && { organisation }) },
  };
}
let things = 0;
/** Something happens that everybody of the firm is told. */
const happen = (template: TemplateName = 'plan-returned') =>
  ports.store.transact('p', async (tx) => {
    const about = { source: `thing:${(things += 1)}`, caseId: null, dueOn: asDay('2026-12-03') };
    await tell(tx, [messageOf(template, about, { roles: ['firm'], organisation: CODE, persons: null })], await ports.moment('p'));
    return ok(null);
  });
const codeIn = (text: string): string => /[0-9A-HJKMNP-TV-Z]{6}/.exec(text)?.[0] ?? '';
const plain = (raw: string): string => {
  const [, body = ''] = raw.split('\r\n\r\n');
  return raw.includes('base64') ? Buffer.from(body, 'base64').toString('utf8') : body;
};
async function reach(who: Who, channel: Channel, address: string): Promise<void> {
  granted(await askForContact(ports, who, { channel, address }));
  const said = channel === 'sms' ? ([...sms.taken.values()].at(-1)?.text ?? '') : plain(mail.mails.at(-1)?.raw ?? '');
  granted(await confirmContact(ports, who, { channel, code: ` ${codeIn(said).toLowerCase()} ` }));
}

const firm = await join('firm-1', 'firm', CODE);
const officer = await join('officer-1', 'officer');

describe('an address', () => {
  it('is used only once the code that was sent there has been given back', async () => {
    granted(await askForContact(ports, firm, { channel: 'email', address: 'firm@example.cn' }));
    await happen();
    expect(await deliveries()).toEqual([]);
    expect(await confirmContact(ports, firm, { channel: 'email', code: 'WRONG1' })).toMatchObject({ ok: false });
    granted(await confirmContact(ports, firm, { channel: 'email', code: codeIn(plain(mail.mails[0]?.raw ?? '')) }));
    expect(await readMyContacts(ports, firm)).toMatchObject([
      { channel: 'email', address: 'f***@example.cn', failing: false },
      { channel: 'sms', address: null },
    ]);
  });

  it('takes no code after five wrong ones, nor after a quarter of an hour', async () => {
    const ask = () => askForContact(ports, officer, { channel: 'sms', address: '13900001111' });
    const give = (code: string) => confirmContact(ports, officer, { channel: 'sms', code });
    granted(await ask());
    for (let n = 0; n < 5; n += 1) await give('WRONG1');
    expect(await give(codeIn([...sms.taken.values()].at(-1)?.text ?? ''))).toMatchObject({
      refusal: { message: '验证码已失效，请重新发送' },
    });
    granted(await ask());
    now += 16 * MINUTE;
    expect(await give(codeIn([...sms.taken.values()].at(-1)?.text ?? ''))).toMatchObject({
      refusal: { message: '验证码已失效，请重新发送' },
    });
  });

  it('lies sealed in the database, and is in no letter that the administrator sees', async () => {
    const kept = JSON.stringify(await office.raw(`select * from contacts, contact_codes`));
    expect(kept).not.toContain('firm@example.cn');
    expect(JSON.stringify(await deliveries())).not.toContain('example.cn');
  });
});

describe('a mail server that is down', () => {
  it('loses nothing: the letter waits, is tried again, and arrives once', async () => {
    const before = mail.mails.length;
    await mail.close();
    await happen();
    await send();
    await send();
    const [waiting] = await deliveries();
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 1 });
    expect(waiting?.reason).toContain('连不上邮件服务器');
    now += MINUTE;
    await send();
    expect((await deliveries())[0]).toMatchObject({ state: 'waiting', attempts: 2 });
    mail = await openMailServer({ port: mail.port, unknown: [UNKNOWN] });
    now += 5 * MINUTE;
    await Promise.all([send(), send()]);
    await send();
    expect((await deliveries())[0]).toMatchObject({ state: 'sent', attempts: 3, reason: null });
    expect([before, mail.mails.length]).toEqual([1, 1]);
    const letter = plain(mail.mails[0]?.raw ?? '');
    expect(letter).toContain('改造方案已退回');
    expect(letter).toContain('登录查看：https://shuzhuan.example.cn/messages');
    expect(mail.mails[0]?.raw).toContain(`Message-ID: <${waiting?.id}@example.cn>`);
  });

  it('is given up after some three days, and the administrator sees why', async () => {
    await mail.close();
    await happen();
    for (let hours = 0; hours < 120; hours += 1) {
      await send();
      now += 60 * MINUTE;
    }
    expect((await deliveries())[0]).toMatchObject({ state: 'failed', attempts: 9 });
    mail = await openMailServer({ port: mail.port, unknown: [UNKNOWN] });
    expect(
      await ports.store.transact('p', async (tx) => ok(await tx.sendAgain((await deliveries())[0]?.id ?? '', new Date(now).toISOString()))),
    ).toEqual(ok(true));
    await send();
    expect((await deliveries())[0]).toMatchObject({ state: 'sent' });
  });
});

describe('a gateway over HTTP', () => {
  it('is sent the words with a signature, and takes a letter whose answer was lost no second time', async () => {
    await reach(firm, 'sms', '13900002222');
    sms.answer('lost');
    await happen();
    await send();
    const [first] = (await deliveries()).filter(({ channel }) => channel === 'sms');
    expect(first).toMatchObject({ state: 'waiting', reason: '连不上网关，或网关没有应答' });
    sms.answer('well');
    now += MINUTE;
    await send();
    expect((await deliveries()).find(({ id }) => id === first?.id)).toMatchObject({ state: 'sent', attempts: 2 });
    expect(sms.taken.get(first?.id ?? '')).toMatchObject({ to: '13900002222', title: '改造方案须修改', page: `${settings.site}/messages` });
  });

  it.each([
    [503, 'waiting', '网关暂时不收（503）'],
    [429, 'waiting', '网关暂时不收（429）'],
    [403, 'failed', '网关不接受（403），请核对地址和密钥'],
  ] as const)('that answers %i leaves the letter %s', async (status, state, reason) => {
    sms.answer(status);
    await happen();
    await send();
    expect((await deliveries()).find(({ channel }) => channel === 'sms')).toMatchObject({ state, reason });
    sms.answer('well');
    now += 60 * MINUTE;
    await send();
  });

  it('is not used by whoever does not know the secret', async () => {
    const forged = openGateways({ ...settings, sms: { url: sms.url, secret: 'another-secret-of-more' } }, 'p', () => new Date(now));
    const before = sms.taken.size;
    const letter = { id: 'x', to: '13900003333', template: { name: 't', version: 1 }, title: '样例', says: '样例', page: '' };
    expect(await forged.gateways.sms?.send(letter)).toMatchObject({
      ok: false,
      refusal: { message: '网关不接受（401），请核对地址和密钥' },
    });
    expect(sms.taken.size).toBe(before);
  });
});

describe('an address at which nothing arrives', () => {
  it('is told to the office by the person’s name, not by the address, and is used no more', async () => {
    const clerk = await join('firm-2', 'firm', CODE);
    const { seal } = ports.vault;
    const contact = { channel: 'email' as const, address: seal(UNKNOWN), confirmedAt: new Date(now).toISOString() };
    await ports.store.transact('p', async (tx) => ok(await tx.saveContact(clerk.actor.personId, contact)));
    await happen();
    await send();
    const failed = (await deliveries()).find(({ name }) => name === '样例firm-2');
    expect(failed).toMatchObject({ state: 'failed', reason: '没有这个邮箱，或邮箱拒收（550）' });
    const told = granted(await listMyMessages(ports, officer)).items;
    expect(told.map(({ title }) => title)).toEqual(['发出的消息收不到：样例firm-2']);
    expect(JSON.stringify([told, failed])).not.toContain(UNKNOWN);
    await happen();
    expect((await deliveries()).filter(({ name }) => name === '样例firm-2')).toHaveLength(1);
    expect(await readMyContacts(ports, clerk)).toMatchObject([{ failing: true }, {}]);
  });
});

describe('what somebody chose', () => {
  const sentTo = async (channel: Channel) =>
    (await deliveries()).filter((each) => each.name === '样例firm-1' && each.channel === channel).length;

  it('holds for everything but decisions', async () => {
    granted(await chooseWays(ports, firm, 'sms', { deadline: 'off', progress: 'at-once', todo: 'off' }));
    const before = await sentTo('sms');
    await happen('due-ahead');
    expect(await sentTo('sms')).toBe(before);
    await happen('plan-approved');
    await happen('plan-returned');
    expect(await sentTo('sms')).toBe(before + 2);
  });

  it('ends with the address', async () => {
    await send();
    granted(await dropContact(ports, firm, 'sms'));
    const before = await sentTo('sms');
    await happen('plan-returned');
    await send();
    expect(await sentTo('sms')).toBe(before);
  });

  it('waits in the night until eight in the morning', async () => {
    now = Date.parse('2026-12-01T14:00:00Z');
    await happen('plan-returned');
    const [letter] = await deliveries();
    expect(Date.parse(letter?.dueAt ?? '')).toBe(Date.parse('2026-12-02T00:00:00Z'));
    const before = mail.mails.length;
    await send();
    expect(mail.mails.length).toBe(before);
    now = Date.parse('2026-12-02T00:00:00Z');
    await send();
    expect(mail.mails.length).toBe(before + 1);
  });
});

describe('what comes in one', () => {
  const digests = async () => (await deliveries()).filter(({ title }) => title.endsWith('条新消息'));
  const onDay = (day: string): Ports => ({ ...ports, moment: async () => ({ today: asDay(day), at: new Date(now).toISOString() }) });

  it('is sent once a working day with everything since the last, and with nothing where there is nothing', async () => {
    now = Date.parse('2026-12-02T00:30:00Z');
    await dailyMessages(onDay('2026-12-02'), 'p');
    const before = (await digests()).length;
    now += MINUTE;
    await happen('plan-approved');
    await happen('due-ahead');
    now = Date.parse('2026-12-03T00:30:00Z');
    const thursday = onDay('2026-12-03');
    await Promise.all([dailyMessages(thursday, 'p'), dailyMessages(thursday, 'p')]);
    await dailyMessages(thursday, 'p');
    const [digest, ...others] = await digests();
    expect(others).toHaveLength(before);
    expect(digest).toMatchObject({ title: '2 条新消息', channel: 'email' });
    expect(digest?.says).toContain('改造方案已审定');
    await send();
    expect(plain(mail.mails.at(-1)?.raw ?? '')).toContain('期限临近');
    now = Date.parse('2026-12-04T00:30:00Z');
    await dailyMessages(onDay('2026-12-04'), 'p');
    expect(await digests()).toHaveLength(before + 1);
  });

  it('waits over the weekend', async () => {
    const before = (await digests()).length;
    await happen('plan-approved');
    now = Date.parse('2026-12-05T00:30:00Z');
    await dailyMessages(onDay('2026-12-05'), 'p');
    expect(await digests()).toHaveLength(before);
    now = Date.parse('2026-12-07T00:30:00Z');
    await dailyMessages(onDay('2026-12-07'), 'p');
    expect(await digests()).toHaveLength(before + 1);
  });
});

describe('who looks after it', () => {
  it('is the administrator alone, who sends again what was given up, once', async () => {
    const admin = office.who('admin');
    expect((await listDeliveries(ports, officer)).ok).toBe(false);
    sms.answer(403);
    await reach(firm, 'email', 'firm@example.cn');
    const view = granted(await listDeliveries(ports, admin, 'failed'));
    const [failed] = view.items;
    expect([view.channels, view.isDemo, failed?.state]).toEqual([['email', 'sms'], true, 'failed']);
    granted(await sendDeliveryAgain(ports, admin, failed?.id ?? ''));
    expect(await sendDeliveryAgain(ports, admin, failed?.id ?? '')).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await testGateway(ports, admin, { channel: 'sms', address: '13900004444' })).toMatchObject({ ok: false });
    granted(await testGateway(ports, admin, { channel: 'email', address: 'admin@example.cn' }));
    expect(mail.mails.at(-1)?.to).toEqual(['admin@example.cn']);
  });
});
