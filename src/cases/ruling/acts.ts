import type { Change } from '../../../policy/policy.ts';
import type { ClauseId } from '../../kernel/clause.ts';
import type { Day } from '../../kernel/day.ts';
import type { Weighed } from '../performance/weigh.ts';
import type { ActRule } from '../act-rule.ts';

export const RULING_STAGE_WORDS = { none: '未提出', prepared: '待批准', signed: '已批准', returned: '已退回' } as const;
export type RulingStage = keyof typeof RULING_STAGE_WORDS;
export type RulingAct = 'prepareRuling' | 'signRuling' | 'returnRuling';

/** What is ruled on: a reading of the text, one of its numbers, or a clause in words. */
export const RULING_GROUND_WORDS = { reading: '口径', parameter: '数额', clause: '条款' } as const;
export type RulingGround = keyof typeof RULING_GROUND_WORDS;

/** A ruling on the programme's policy: a reading decided here, or what a higher document overrides (measures/18). One prepares, another signs. */
export const RULING_ACTS: Record<RulingAct, ActRule<RulingStage, RulingAct>> = {
  prepareRuling: { label: '提出口径或数额决定', roles: ['officer'], from: ['none'], clause: 'measures/18' },
  signRuling: {
    label: '批准决定',
    roles: ['approver'],
    from: ['prepared'],
    clause: 'measures/18',
    notBy: ['prepareRuling'],
    secondFactor: true,
    onward: true,
  },
  returnRuling: { label: '退回或收回决定', roles: ['officer', 'approver'], from: ['prepared'], clause: 'measures/18' },
};

/** Who decided it: the paper behind a ruling. */
export type RulingDocument = { readonly number: string; readonly on: Day; readonly issuer: string };
/** What is ruled: `change` for the version `pack`, for facts from the day `from` on. */
export type Ruled = {
  readonly title: string;
  readonly pack: string;
  readonly ground: RulingGround;
  readonly term: string;
  readonly clause: ClauseId;
  /** In words: how it stood, and how it stands from then on. */
  readonly before: string;
  readonly after: string;
  readonly change: Change;
  readonly from: Day;
  readonly document: RulingDocument;
  readonly reason: string;
};
/** What a ruling does to the open cases, as it was shown to whoever signed. Counts of questions; fen may be negative. */
export type RulingEffect = {
  readonly gains: number;
  readonly losses: number;
  readonly otherwise: number;
  readonly unchanged: number;
  readonly changeFen: number;
};

export type RulingEvent =
  | ({ readonly type: 'ruling-prepared' } & { readonly ruled: Ruled })
  /** `number`: the how-manieth of the programme; of two on one term the later signed stands. `edition`: in force from then on. */
  | ({ readonly type: 'ruling-signed'; readonly number: number; readonly edition: string; readonly effect: RulingEffect } & Weighed)
  | { readonly type: 'ruling-returned'; readonly reason: string };
