import type { ActRule } from '../act-rule.ts';
import type { SanctionInputs } from './inputs.ts';
import type { Sanctioned, Said } from './records.ts';

export const SANCTION_STAGE_WORDS = {
  none: '未立案',
  notified: '已告知',
  imposed: '已处理',
  dropped: '不予处理',
  lifted: '已解除',
} as const;
export type SanctionStage = keyof typeof SANCTION_STAGE_WORDS;
export type SanctionAct = keyof SanctionInputs;

/** What measures/17 holds against providers: told and heard first, imposed by another than who investigated. */
export const SANCTION_ACTS: Record<SanctionAct, ActRule<SanctionStage, SanctionAct>> = {
  openSanction: { label: '服务商违规立案并告知', roles: ['officer'], from: ['none'], clause: 'measures/17' },
  answerSanction: { label: '服务商陈述申辩', roles: ['provider'], from: ['notified'], clause: 'measures/17' },
  imposeSanction: {
    label: '批准处理',
    roles: ['approver'],
    from: ['notified'],
    clause: 'measures/17',
    notBy: ['openSanction'],
    secondFactor: true,
    onward: true,
    grave: true,
  },
  dropSanction: { label: '不予处理', roles: ['approver'], from: ['notified'], clause: 'measures/17', notBy: ['openSanction'] },
  liftSanction: {
    label: '解除处理',
    roles: ['approver'],
    from: ['imposed'],
    clause: 'measures/17',
    notBy: ['openSanction'],
    secondFactor: true,
  },
};

export type SanctionEvent =
  | ({ readonly type: 'sanction-opened' } & Sanctioned)
  | { readonly type: 'sanction-answered'; readonly statement: Said }
  | { readonly type: 'sanction-imposed'; readonly opinion: string }
  | { readonly type: 'sanction-dropped'; readonly reason: string }
  | { readonly type: 'sanction-lifted'; readonly reason: string };
