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
