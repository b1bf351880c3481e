import { CHANNELS, type Channel, type ChosenKind, type MyContact, type Way } from '../../contract/message-views.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';
import { shortened } from './shortened.ts';
import { waysOf } from './ways.ts';
import { later } from './when-to-send.ts';

const CODE_LENGTH = 6;
const CODE_MS = 15 * 60_000;
const MOST_TRIES = 5;

const typed = (code: string): string => code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
const hashOf = ({ hash }: Pick<Ports, 'hash'>, personId: string, channel: Channel, code: string): string =>
  hash(`contact:${personId}:${channel}:${typed(code)}`);

/** Where I am reached and how I am told, channel by channel; only those through which anything is sent here. */
export async function readMyContacts(ports: Ports, { actor, programmeId }: Who): Promise<readonly MyContact[]> {
  const reads = ports.store.in(programmeId);
  const { at } = await ports.moment(programmeId);
  const [contacts, codes, choices] = await Promise.all([
    reads.listContacts(actor.personId),
    reads.listContactCodes(actor.personId),
    reads.listChoices(actor.personId),
  ]);
  return CHANNELS.filter((channel) => ports.gateways[channel] !== undefined).map((channel) => {
    const contact = contacts.find((each) => each.channel === channel);
    const asked = codes.some((each) => each.channel === channel && each.expiresAt > at);
    const address = contact === undefined ? null : shortened(ports.vault.open(contact.address));
    return { channel, address, failing: (contact?.failedAt ?? null) !== null, asked, ways: waysOf(channel, choices) };
  });
}

/**
 * Sends a code to the address: only who reads it there may have it used. Sent while the person waits, and kept as a hash. Answers the
 * code in a demonstration, where nothing is sent. Refuses a channel that is not there, and what its gateway refuses.
 */
export async function askForContact(
  ports: Ports,
  { actor: { personId }, programmeId }: Who,
  { channel, address }: { readonly channel: Channel; readonly address: string },
): Promise<Result<string | null>> {
  const gateway = ports.gateways[channel];
  if (gateway === undefined) return refuse('bad-input', '这里没有开通这种接收方式');
  const { at } = await ports.moment(programmeId);
  const code = ports.vault.newCode(CODE_LENGTH);
  const letter = { id: ports.newId(), to: address, template: { name: 'confirm-address', version: 1 }, page: ports.pageOf(programmeId) };
  const sent = await gateway.send({ ...letter, title: '验证码', says: `验证码 ${code}，15分钟内有效。不是您本人操作的，请不要理会。` });
  if (!sent.ok) return refuse('bad-input', `验证码没有发出：${sent.refusal.message}。请核对地址，或稍后再试`);
  await ports.store.transact(programmeId, async (tx) => {
    const codeHash = hashOf(ports, personId, channel, code);
    await tx.saveContactCode(personId, { channel, address: ports.vault.seal(address), codeHash, expiresAt: later(at, CODE_MS) });
    return ok(null);
  });
  return ok((await ports.store.in(programmeId).getProgramme()).demo ? code : null);
}

/** From now on I am reached there. Refuses a wrong code, an old one, and after five wrong ones any. */
export async function confirmContact(
  ports: Ports,
  { actor: { personId }, programmeId }: Who,
  { channel, code }: { readonly channel: Channel; readonly code: string },
): Promise<Result<null>> {
  const { at } = await ports.moment(programmeId);
  const tried = await ports.store.transact(programmeId, async (tx) => ok(await tx.tryContactCode(personId, channel)));
  const asked = tried.ok ? tried.value : undefined;
  if (asked === undefined || asked.expiresAt <= at || asked.tries >= MOST_TRIES) return refuse('bad-input', '验证码已失效，请重新发送');
  if (asked.codeHash !== hashOf(ports, personId, channel, code)) return refuse('bad-input', '验证码不对，请核对后再填');
  return ports.store.transact(programmeId, async (tx) => {
    await tx.saveContact(personId, { channel, address: asked.address, confirmedAt: at });
    return ok(null);
  });
}

/** From now on nothing is sent there. */
export const dropContact = ({ store }: Ports, { actor, programmeId }: Who, channel: Channel): Promise<Result<null>> =>
  store.transact(programmeId, async (tx) => {
    await tx.endContact(actor.personId, channel);
    return ok(null);
  });

/** How I want to be told of each kind through this channel. Decisions are no choice. */
export const chooseWays = (
  { store }: Ports,
  { actor, programmeId }: Who,
  channel: Channel,
  ways: Readonly<Record<ChosenKind, Way>>,
): Promise<Result<null>> =>
  store.transact(programmeId, async (tx) => {
    const choices = Object.entries(ways).map(([kind, way]) => ({ channel, kind: kind as ChosenKind, way }));
    await tx.saveChoices(actor.personId, choices);
    return ok(null);
  });
