import { ok } from '../../../kernel/result.ts';
import { refuseVerdict } from '../../refuse-verdict.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** Puts the firm on the list that awaits approval. Refuses a firm whose application does not meet measures/6, 8, 10 in full. */
export const proposePilot: ProjectDeed<'proposePilot'> = {
  obstacle: ({ application: { name, verdict } }) =>
    verdict.outcome === 'yes' ? null : refuseVerdict(verdict, `${name}不能列入名单`, '请移出名单，或更正申报材料后再列'),
  decide: (_state, { input }) => ok([{ type: 'pilot-proposed', ...input }]),
};
