import { ofEvents, type Statement } from '../statement.ts';
import type { World } from '../world.ts';

const outcomeIn = ({ cases: { project } }: World): string | undefined =>
  project.stage === 'none' ? undefined : project.application.verdict.outcome;

/** How a firm comes before the county at all. */
export const APPLICATION: readonly Statement[] = [
  ofEvents(
    { name: 'fit-by-rule-and-person', clause: 'measures/8', says: '规则算出符合、有人确认、其后材料再未变过的企业，才会列入名单' },
    ['pilot-proposed'],
    ({ before }) => before.trail.isConfirmed && outcomeIn(before) === 'yes',
  ),
  ofEvents(
    { name: 'list-after-review', clause: 'measures/11', says: '拟试点名单必定引用专家评审：审定的评审，或写明原因的系统外评审纪要' },
    ['selection-submitted'],
    (_step, { basis }) => basis !== undefined,
  ),
  ofEvents(
    {
      name: 'finding-follows-rule',
      clause: 'measures/8',
      says: '规则算出符合的不会被认定为不符合，算出不符合或材料不齐的不会被确认为符合',
    },
    ['eligibility-confirmed', 'ineligibility-declared'],
    ({ before }, { type }) => outcomeIn(before) === (type === 'eligibility-confirmed' ? 'yes' : 'no'),
  ),
];
