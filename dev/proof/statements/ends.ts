import { isEnd } from '../explore.ts';
import { answerDayOf } from '../clock.ts';
import type { Step } from '../explore.ts';
import { ofEvents, ofSteps, type Statement } from '../statement.ts';

/** Told, and heard or silent until its day was over; a second failure of acceptance ends a project by the text itself. */
function wasHeard({ before: { cases, today, trail }, deed }: Step): boolean {
  if (deed?.act === 'failAcceptance') return trail.rectifications > 0;
  const hearing = 'disqualification' in cases.project ? cases.project.disqualification : undefined;
  if (hearing?.proposal === undefined || !trail.isAccused) return false;
  return trail.isHeard || today > answerDayOf(hearing.noticedOn);
}

/** Disqualified, not listed or paid: there nothing happens any more. */
export const ENDS: readonly Statement[] = [
  ofEvents(
    { name: 'heard-before-ended', clause: 'plan/2.4.2', says: '没有告知企业、没有听取陈述申辩（或等到期满）的，不能取消资格' },
    ['disqualified'],
    wasHeard,
  ),
  ofEvents(
    { name: 'undecided-unpaid', clause: 'plan/2.4.2', says: '取消资格的程序没有办结，不能确认补助、不能下达支付指令' },
    ['award-confirmed', 'payment-ordered'],
    ({ before: { trail } }) => !trail.isAccused,
  ),
  ofSteps(
    {
      name: 'ends-are-final',
      clause: 'measures/13',
      says: '已取消资格、未列入或已拨付的项目，台账没有变化的，除企业自评外任何人都办不了任何事，别处的办理也改变不了它',
    },
    ({ before, world, deed }) => (isEnd(before) ? deed?.kind !== 'project' && world.cases.project === before.cases.project : undefined),
  ),
  {
    name: 'ends-refuse',
    clause: 'measures/13',
    says: '在上述终点逐项试办项目的全部办理事项，除企业自评外均被拒绝',
    look: ({ world, steps, refused }) => ({
      tried: isEnd(world) ? refused.filter(({ kind }) => kind === 'project').length : 0,
      broken: (isEnd(world) && steps.find(({ deed }) => deed?.kind === 'project')) || null,
    }),
  },
];
