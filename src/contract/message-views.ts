import type { Day } from '../kernel/day.ts';
import type { CaseKind } from './views.ts';

/** What a message is about; each person chooses for each kind how to be told, but for decisions. */
export const MESSAGE_KINDS = ['decision', 'deadline', 'progress', 'todo'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];
export const MESSAGE_KIND_WORDS: Record<MessageKind, string> = {
  decision: '决定和要求',
  deadline: '期限提醒',
  progress: '办理进展',
  todo: '每日待办',
};

/** Outside the system. Inside, everybody is told everything at once. */
export const CHANNELS = ['email', 'sms', 'wechat'] as const;
export type Channel = (typeof CHANNELS)[number];
export const CHANNEL_WORDS: Record<Channel, string> = { email: '电子邮件', sms: '短信', wechat: '微信' };
export const WAYS = ['at-once', 'daily', 'off'] as const;
export type Way = (typeof WAYS)[number];
export const WAY_WORDS: Record<Way, string> = { 'at-once': '随时发', daily: '每个工作日合并发一次', off: '不发' };
/** Decisions are always told at once: what the office has to let people know is not theirs to switch off. */
export type ChosenKind = Exclude<MessageKind, 'decision'>;
export const CHOSEN_KINDS = ['deadline', 'progress', 'todo'] as const satisfies readonly ChosenKind[];
export type Ways = Readonly<Record<ChosenKind, Way>>;

/** Where I am reached. `address`: shortened, so that a look over the shoulder learns nothing. `failing`: nothing arrives there. */
export type MyContact = {
  readonly channel: Channel;
  readonly address: string | null;
  readonly failing: boolean;
  /** A code was sent and is waited for. */
  readonly asked: boolean;
  readonly ways: Ways;
};

export const DELIVERY_STATES = ['waiting', 'sent', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
/** One letter on its way, delivered or given up; where to it went is nobody's but the person's. */
export type DeliveryRow = {
  readonly id: string;
  readonly name: string;
  readonly channel: Channel;
  readonly title: string;
  readonly says: string;
  readonly at: string;
  readonly dueAt: string;
  readonly attempts: number;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly doneAt: string | null;
};
/** `GET /api/v1/deliveries?state=`: the latest first, how many of each state; through which channels anything can be sent here. */
export type DeliveriesView = {
  readonly items: readonly DeliveryRow[];
  readonly counts: { readonly [S in DeliveryState]?: number };
  readonly channels: readonly Channel[];
  /** Nothing leaves a demonstration. */
  readonly isDemo: boolean;
};

/** One thing that I was told. `kind` of its case and `of`, the case's title: null where it is about no single one. */
export type MessageRow = {
  readonly id: string;
  readonly kind: MessageKind;
  readonly title: string;
  readonly says: string;
  readonly dueOn: Day | null;
  readonly caseId: string | null;
  readonly caseKind: CaseKind | null;
  readonly of: string | null;
  readonly on: Day;
  readonly read: boolean;
};
/** `GET /api/v1/messages`: newest first; `unread` counts all of them. */
export type MessagesView = { readonly items: readonly MessageRow[]; readonly unread: number };
