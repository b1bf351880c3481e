import type { ActRule } from '../../act-rule.ts';
import { PREPARING } from '../hands.ts';
import { type ProjectStage, UNPAID_STAGES } from '../stages.ts';

export type EndingAct =
  | 'noticeDisqualification'
  | 'answerDisqualification'
  | 'proposeDisqualification'
  | 'disqualify'
  | 'dropDisqualification';

/** Pilots that have not been paid: what was paid is taken back by a case of its own. */
const DISQUALIFIABLE = UNPAID_STAGES;
const BUILDING = ['noticeDisqualification', 'proposeDisqualification'] as const;

/** Told, heard, proposed, decided: whoever investigates does not decide (plan/2.4.2, measures/13, measures/17). */
export const ENDING_ACTS = {
  noticeDisqualification: {
    label: '告知拟取消资格',
    grave: true,
    roles: ['officer'],
    clause: 'plan/2.4.2',
    from: DISQUALIFIABLE,
  },
  answerDisqualification: { label: '陈述申辩', roles: ['firm'], clause: 'plan/2.4.2', from: DISQUALIFIABLE },
  proposeDisqualification: { label: '提出取消资格的意见', roles: ['officer'], clause: 'plan/2.4.2', from: DISQUALIFIABLE },
  disqualify: {
    label: '取消试点资格',
    grave: true,
    roles: ['approver'],
    clause: 'measures/13',
    notBy: [...PREPARING, ...BUILDING],
    secondFactor: true,
    from: DISQUALIFIABLE,
    to: ['disqualified'],
  },
  dropDisqualification: {
    label: '不予取消资格',
    roles: ['approver'],
    clause: 'plan/2.4.2',
    notBy: BUILDING,
    from: DISQUALIFIABLE,
  },
} as const satisfies Record<EndingAct, ActRule<ProjectStage, EndingAct | (typeof PREPARING)[number]>>;
