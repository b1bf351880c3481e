import { statusOf } from '../api/refusal-status.ts';
import { findOwnPhone } from '../app/messages/own-phone.ts';
import { askForContact, chooseWays, confirmContact, dropContact, readMyContacts } from '../app/messages/my-contacts.ts';
import type { Channel } from '../contract/message-views.ts';
import * as requests from '../contract/requests.ts';
import { refuse, type Result } from '../kernel/result.ts';
import { signedIn } from './case-page.ts';
import { type FormFaults, faultsByField } from './form-field.tsx';
import { MyContactsBody, type ShownContacts } from './my-contacts-body.tsx';
import type { PageRoute, View, Visit } from './page.tsx';

async function page(visit: Visit, shown: ShownContacts = {}, status = 200): Promise<View> {
  const session = signedIn(visit);
  const { ports } = visit.premises;
  const [contacts, phone] = await Promise.all([readMyContacts(ports, session.who), findOwnPhone(ports, session.who)]);
  return { title: '接收消息', status, body: <MyContactsBody contacts={contacts} phone={phone} session={session} shown={shown} /> };
}

/** The page again with what is wrong at its field; what was typed stays. */
const failed = (visit: Visit, faults: FormFaults, status: number): Promise<View> => page(visit, { faults, typed: visit.form }, status);
const after = (visit: Visit, done: Result<unknown>, said: string, field: string): Promise<View> | View =>
  done.ok ? { to: `/account/messages?done=${said}` } : failed(visit, { [field]: done.refusal.message }, statusOf(done.refusal.code));

type Doing = (visit: Visit, channel: Channel) => Promise<View>;
const post = (path: `/account/messages/${string}`, run: Doing): PageRoute => ({
  method: 'POST',
  path,
  access: 'signed-in',
  show: async (visit) => {
    const read = requests.oneChannel.safeParse({ channel: visit.form['channel'] });
    return read.success ? run(visit, read.data.channel) : refuse('bad-input', '没有这种接收方式，请回到上一页');
  },
});

const ask: Doing = async (visit, channel) => {
  const { premises } = visit;
  const { who } = signedIn(visit);
  const field = `address-${channel}`;
  const read = requests.newContact.safeParse({ channel, address: visit.form[field] ?? '' });
  if (!read.success) return failed(visit, { [field]: read.error.issues[0]?.message ?? '' }, statusOf('bad-input'));
  const { codes } = premises.limits;
  if (codes.isSpent(who.actor.personId)) return failed(visit, { [field]: '验证码发得太频繁，请一小时后再试' }, statusOf('too-many'));
  codes.count(who.actor.personId);
  const asked = await askForContact(premises.ports, who, read.data);
  if (!asked.ok) return after(visit, asked, '', field);
  return asked.value === null ? { to: '/account/messages?done=asked' } : page(visit, { done: 'asked', demoCode: asked.value });
};

const confirm: Doing = async (visit, channel) => {
  const field = `code-${channel}`;
  const read = requests.contactCode.safeParse({ channel, code: visit.form[field] ?? '' });
  if (!read.success) return failed(visit, { [field]: read.error.issues[0]?.message ?? '' }, statusOf('bad-input'));
  return after(visit, await confirmContact(visit.premises.ports, signedIn(visit).who, read.data), 'confirmed', field);
};

const drop: Doing = async (visit, channel) =>
  after(visit, await dropContact(visit.premises.ports, signedIn(visit).who, channel), 'dropped', '');

const choose: Doing = async (visit, channel) => {
  const { deadline, progress, todo } = visit.form;
  const read = requests.chosenWays.safeParse({ deadline, progress, todo });
  if (!read.success) return failed(visit, faultsByField(read.error.issues), statusOf('bad-input'));
  return after(visit, await chooseWays(visit.premises.ports, signedIn(visit).who, channel, read.data), 'chosen', '');
};

const own: PageRoute = {
  method: 'GET',
  path: '/account/messages',
  access: 'signed-in',
  show: (visit) => page(visit, { done: visit.query['done'] }),
};

/** `/account/messages`: where I am reached outside the system, and how I am told; without script, on a phone. */
export const contactPages: readonly PageRoute[] = [
  own,
  post('/account/messages/address', ask),
  post('/account/messages/code', confirm),
  post('/account/messages/removal', drop),
  post('/account/messages/ways', choose),
];
