import type { Day } from '../../../kernel/day.ts';
import type { BlockerOwner, BlockerSource } from './records.ts';

type Named = { readonly blockerId: string };
export type BlockerInputs = {
  readonly raiseBlocker: { readonly text: string; readonly source?: BlockerSource | undefined };
  /** `person`: who of the owner's people, where that is known. */
  readonly assignBlocker: Named & { readonly owner: BlockerOwner; readonly person?: string | undefined; readonly dueOn: Day };
  readonly resolveBlocker: Named & { readonly answer: string };
  readonly confirmBlocker: Named;
  readonly reopenBlocker: Named & { readonly reason: string };
  readonly escalateBlocker: Named & { readonly reason: string };
  readonly closeBlocker: Named & { readonly reason: string };
};
