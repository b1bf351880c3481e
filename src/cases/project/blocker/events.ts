import type { Day } from '../../../kernel/day.ts';
import type { Blocker, BlockerOwner } from './records.ts';

type Of<T extends string> = { readonly type: `blocker-${T}`; readonly blockerId: string };
export type BlockerEvent =
  | { readonly type: 'blocker-raised'; readonly blocker: Blocker }
  | (Of<'assigned'> & { readonly owner: BlockerOwner; readonly person?: string; readonly dueOn: Day })
  | (Of<'resolved'> & { readonly answer: string })
  | Of<'confirmed'>
  | (Of<'reopened'> & { readonly reason: string })
  | (Of<'escalated'> & { readonly to: 'director' | 'taskforce'; readonly reason: string })
  | (Of<'closed'> & { readonly reason: string });
