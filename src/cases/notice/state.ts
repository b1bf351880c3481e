import type { Day } from '../../kernel/day.ts';
import type { Hands } from '../act-rule.ts';
import type { ItemConclusion, NoticeAct, NoticeItem, NoticePurpose, Objection } from './acts.ts';

export type PublishedNotice = {
  readonly stage: 'open' | 'concluded';
  readonly purpose: NoticePurpose;
  readonly title: string;
  readonly items: readonly NoticeItem[];
  readonly startsOn: Day;
  readonly contact: string;
  readonly edition?: string;
  readonly objections: readonly Objection[];
  readonly conclusions: readonly ItemConclusion[];
  readonly hands: Hands<NoticeAct>;
};
export type Notice = { readonly stage: 'none' } | PublishedNotice;
