import type { Role } from '../cases/roles.ts';
import type { MessageKind, MessagesView } from '../contract/message-views.ts';
import type { Day } from '../kernel/day.ts';
import type { Moment } from './ports.ts';
import type { Told } from './store-deliveries.ts';

/** Everybody who holds one of these roles now; for this organisation, by credit code; or of these persons alone. */
export type Recipients = {
  readonly roles: readonly Role[];
  readonly organisation: string | null;
  readonly persons: readonly string[] | null;
};
/** `source`: what it tells of, the same text for the same thing, so that nobody is told twice. */
export type NewMessage = Recipients & {
  readonly source: string;
  readonly template: string;
  readonly version: number;
  readonly kind: MessageKind;
  readonly title: string;
  readonly says: string;
  readonly caseId: string | null;
  readonly dueOn: Day | null;
};

export interface MessageReads {
  /** Newest first: what this person was told for this organisation (null: for none), `unread` of all of them. */
  listMessages(personId: string, organisation: string | null, limit: number): Promise<MessagesView>;
}
export interface MessageWrites {
  /** One for each recipient; what somebody was told before is left as it is. Answers what is new. */
  addMessages(messages: readonly NewMessage[], moment: Moment): Promise<readonly Told[]>;
  /** Marks as read; absent `id`: all of them. How many were unread. */
  readMessages(personId: string, organisation: string | null, at: string, id?: string): Promise<number>;
}
