import { ok } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** The firm objects to having been found unfit: the application is looked at anew. */
export const contestIneligibility: ProjectDeed<'contestIneligibility'> = {
  decide: (_state, { input: { text } }) => ok([{ type: 'ineligibility-contested', text }]),
};
