import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** Sends the application back to be put right, item by item (measures/11). Refuses a due day that is not in the future. */
export const returnApplication: ProjectDeed<'returnApplication'> = {
  decide: (_state, { input: { items, dueOn }, context: { today } }) =>
    dueOn > today
      ? ok([{ type: 'application-returned', items, dueOn }])
      : refuse('bad-input', '补正期限须在今天之后，请改期限', { clause: 'measures/11' }),
};
