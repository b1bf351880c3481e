import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** The firm takes its application back while it stands on no list; it may apply again. */
export const withdrawApplication: ProjectDeed<'withdrawApplication'> = {
  decide: (_state, { input: { reason } }) => ok([{ type: 'application-withdrawn', reason }]),
};
