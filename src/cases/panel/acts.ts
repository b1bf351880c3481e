import type { Day } from '../../kernel/day.ts';
import type { ActRule } from '../act-rule.ts';
import type { Convened, Departed, MarkSheet, Seat } from './records.ts';

export const PANEL_STAGE_WORDS = {
  none: '未组建',
  convened: '待抽取',
  drawn: '评分中',
  sealed: '待揭封',
  revealed: '待形成意见',
  concluded: '待审定纪要',
  approved: '已审定',
} as const;
export type PanelStage = keyof typeof PANEL_STAGE_WORDS;
export type PanelAct =
  | 'convenePanel'
  | 'drawPanel'
  | 'replaceExpert'
  | 'declareInterest'
  | 'sealScores'
  | 'revealScores'
  | 'concludePanel'
  | 'noteDissent'
  | 'approveMinutes'
  | 'returnMinutes';

const ARRANGING: readonly PanelAct[] = ['convenePanel', 'drawPanel', 'replaceExpert'];
const JUDGING: readonly PanelAct[] = ['declareInterest', 'sealScores', 'revealScores', 'concludePanel', 'noteDissent'];

/** Expert review (measures/11, plan/2.3.2, plan/2.4.3): whoever arranges it does not judge, and neither approves its minutes. */
export const PANEL_ACTS: Record<PanelAct, ActRule<PanelStage, PanelAct>> = {
  convenePanel: { label: '组建专家评审', roles: ['officer'], from: ['none'], clause: 'measures/11' },
  drawPanel: { label: '抽取专家', roles: ['officer'], from: ['convened'], clause: 'measures/11', onward: true },
  replaceExpert: { label: '更换专家', roles: ['officer'], from: ['drawn', 'sealed'], clause: 'measures/11', grave: true },
  declareInterest: {
    label: '声明有无利害关系',
    roles: ['expert'],
    from: ['drawn'],
    clause: 'measures/11',
    notBy: ARRANGING,
    onward: true,
  },
  sealScores: { label: '密封评分', roles: ['expert'], from: ['drawn'], clause: 'measures/11', notBy: ARRANGING, onward: true },
  revealScores: { label: '揭封评分', roles: ['expert'], from: ['sealed'], clause: 'measures/11', notBy: ARRANGING, onward: true },
  concludePanel: { label: '形成评审意见', roles: ['expert'], from: ['revealed'], clause: 'measures/11', notBy: ARRANGING, onward: true },
  noteDissent: { label: '记录不同意见', roles: ['expert'], from: ['concluded'], clause: 'measures/11', notBy: ARRANGING },
  approveMinutes: {
    label: '审定评审纪要',
    roles: ['approver'],
    from: ['concluded'],
    clause: 'measures/11',
    notBy: [...ARRANGING, ...JUDGING],
    secondFactor: true,
    onward: true,
  },
  returnMinutes: {
    label: '退回评审纪要',
    roles: ['approver'],
    from: ['concluded'],
    clause: 'measures/11',
    notBy: [...ARRANGING, ...JUDGING],
  },
};

export type PanelEvent =
  | ({ readonly type: 'panel-convened' } & Convened)
  | { readonly type: 'panel-drawn'; readonly seed: string; readonly drawnOn: Day; readonly seats: readonly Seat[] }
  | { readonly type: 'expert-replaced'; readonly departed: Departed; readonly seat: Seat }
  /** `tie`: what ties the expert, in his words; absent where he declares to have none. */
  | { readonly type: 'interest-declared'; readonly expertId: string; readonly on: Day; readonly tie?: string }
  | { readonly type: 'scores-sealed'; readonly expertId: string; readonly seal: string; readonly on: Day }
  | { readonly type: 'scores-revealed'; readonly expertId: string; readonly sheet: MarkSheet; readonly on: Day }
  | {
      readonly type: 'panel-concluded';
      readonly on: Day;
      /** The chair's order of case ids, best first; the first `recommended` of them are recommended. */
      readonly ranking: readonly string[];
      readonly recommended: number;
      readonly opinion: string;
      /** Why the order is not that of the scores; absent where it is. */
      readonly reason?: string;
    }
  | { readonly type: 'dissent-noted'; readonly expertId: string; readonly text: string; readonly on: Day }
  | { readonly type: 'minutes-approved'; readonly on: Day }
  | { readonly type: 'minutes-returned'; readonly reason: string };
