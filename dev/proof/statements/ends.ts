import { isEnd } from '../explore.ts';
import { ofSteps, type Statement } from '../statement.ts';

/** Disqualified, not listed or paid: there nothing happens any more. */
export const ENDS: readonly Statement[] = [
  ofSteps(
    {
      name: 'ends-are-final',
      clause: 'measures/13',
      says: '已取消资格、未列入或已拨付的项目，任何人都办不了任何事，别处的办理也改变不了它',
    },
    ({ before, world, deed }) => (isEnd(before) ? deed?.kind !== 'project' && world.cases.project === before.cases.project : undefined),
  ),
  {
    name: 'ends-refuse',
    clause: 'measures/13',
    says: '在上述终点逐项试办项目的全部办理事项，均被拒绝',
    look: ({ world, steps, refused }) => ({
      tried: isEnd(world) ? refused.filter(({ kind }) => kind === 'project').length : 0,
      broken: (isEnd(world) && steps.find(({ deed }) => deed?.kind === 'project')) || null,
    }),
  },
];
