import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import type { NoticeAct, NoticeEvent } from './acts.ts';
import type { NoticeInputs } from './inputs.ts';
import type { Notice, PublishedNotice } from './state.ts';

/** Every act but the first finds a published notice. */
export type NoticeDeed<A extends NoticeAct> = Deed<
  A extends 'publishNotice' ? Notice : PublishedNotice,
  NoticeInputs[A],
  FactsOf<A>,
  NoticeEvent
>;
