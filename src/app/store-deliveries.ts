import type { Channel, DeliveriesView, DeliveryState, MessageKind } from '../contract/message-views.ts';
import type { Choice } from './messages/ways.ts';
import type { Day } from '../kernel/day.ts';

/** `address`: sealed by the vault. */
export type Contact = {
  readonly channel: Channel;
  readonly address: string;
  readonly confirmedAt: string;
  readonly failedAt: string | null;
};
export type ContactCode = {
  readonly channel: Channel;
  readonly address: string;
  readonly codeHash: string;
  readonly expiresAt: string;
  readonly tries: number;
};
/** A person who is reached through this channel, and what they chose. */
export type Reach = { readonly personId: string; readonly channel: Channel; readonly choices: readonly Choice[] };

/** A message as it came to one person. `of`: the title of its case. */
export type Told = {
  readonly messageId: string;
  readonly personId: string;
  readonly kind: MessageKind;
  readonly template: string;
  readonly version: number;
  readonly title: string;
  readonly says: string;
  readonly of: string | null;
};
export type Digested = Told & { readonly channel: Channel };

/** Of one message, or of what a day brought. */
export type NewDelivery = Pick<Told, 'personId' | 'template' | 'version' | 'title' | 'says'> & {
  readonly channel: Channel;
  readonly messageId: string | null;
  readonly digestOn: Day | null;
  readonly dueAt: string;
};
export type DueDelivery = Pick<NewDelivery, 'personId' | 'channel' | 'template' | 'version' | 'title' | 'says'> & {
  readonly id: string;
  readonly attempts: number;
};
/** What became of an attempt. `dueAt`: when to try again, while it waits. */
export type Settled = {
  readonly state: DeliveryState;
  readonly dueAt: string;
  readonly reason: string | null;
  readonly reference: string | null;
  readonly doneAt: string | null;
};

export interface DeliveryReads {
  listContacts(personId: string): Promise<readonly Contact[]>;
  listContactCodes(personId: string): Promise<readonly ContactCode[]>;
  listChoices(personId: string): Promise<readonly Choice[]>;
  /** Of these persons, or of all. */
  listReached(personIds?: readonly string[]): Promise<readonly Reach[]>;
  /** Channel by channel what each person who is reached there was told since the last digest, and is still theirs to know. */
  listUndigested(): Promise<readonly Digested[]>;
  /** The latest first. */
  listDeliveries(state: DeliveryState | undefined, limit: number): Promise<Pick<DeliveriesView, 'items' | 'counts'>>;
  /** When the next that waits is due. */
  findNextDelivery(): Promise<string | undefined>;
}
export interface DeliveryWrites {
  saveContactCode(personId: string, code: Omit<ContactCode, 'tries'>): Promise<void>;
  /** Counts a try at the code and answers it as it was before; locked. */
  tryContactCode(personId: string, channel: Channel): Promise<ContactCode | undefined>;
  /** Instead of whatever was there; its code is used up. */
  saveContact(personId: string, contact: Omit<Contact, 'failedAt'>): Promise<void>;
  endContact(personId: string, channel: Channel): Promise<void>;
  failContact(personId: string, channel: Channel, at: string): Promise<void>;
  saveChoices(personId: string, choices: readonly Choice[]): Promise<void>;
  /** One for each message and channel, one digest for each day and channel: what is there stays. */
  addDeliveries(deliveries: readonly NewDelivery[], at: string): Promise<void>;
  /** The one due longest, put off to `until` so that nobody else takes it meanwhile, and its attempt counted. */
  takeDelivery(at: string, until: string): Promise<DueDelivery | undefined>;
  settleDelivery(id: string, settled: Settled): Promise<void>;
  /** One that was given up is tried anew; false where it was not. */
  sendAgain(id: string, at: string): Promise<boolean>;
}
