import type { ClauseId } from '../../src/kernel/clause.ts';
import type { FundSource } from '../../src/kernel/fund-source.ts';
import type { Reading } from '../policy.ts';

/** The stages of a firm's way through the programme, in their order. */
export const STAGES = ['apply', 'carry-out', 'be-accepted', 'be-paid'] as const;
export type Stage = (typeof STAGES)[number];

/** Which part of the fund an award is paid from. */
export type FundPart = 'transformation' | 'support';

/** Money the text allows somebody. `placesIn`: the target that says how many get it. `ceilings`: every place that says how much one may get at most; none where no amount is stated. */
export type Award = {
  readonly to: string;
  readonly from: FundPart;
  readonly places?: number;
  readonly placesIn?: string;
  readonly allowedBy: readonly ClauseId[];
  readonly ceilings: readonly { readonly fen: number; readonly clause: ClauseId }[];
  readonly rates: readonly { readonly percent: number; readonly bound: 'exactly' | 'at-most'; readonly clause: ClauseId }[];
};

/** A condition, at which stage the text asks for it, and from which stage on it can be true. */
export type Condition = { readonly what: string; readonly clause: ClauseId; readonly askedAt: Stage; readonly settledAt: Stage };

/** A span of time. `startsBy`: the latest day of the programme on which it may begin. */
export type Period = {
  readonly what: string;
  readonly count: number;
  readonly unit: 'working-day' | 'day' | 'month' | 'year';
  readonly clause: ClauseId;
  readonly startsBy: 'first-day' | 'last-day';
};

/** So many of something. `parts` name the targets it is made up of. */
export type Target = { readonly what: string; readonly count: number; readonly clause: ClauseId; readonly parts?: readonly string[] };

/** What a pack says, as data: enough to find where it contradicts itself or leaves something out. Fen, whole percent. */
export type CheckablePack = {
  readonly title: string;
  readonly clauses: readonly ClauseId[];
  readonly awards: readonly Award[];
  readonly conditions: readonly Condition[];
  readonly periods: readonly Period[];
  readonly programme: Pick<Period, 'count' | 'unit' | 'clause'>;
  readonly targets: readonly Target[];
  readonly shares: {
    readonly transformation: { readonly atLeastPercent: number; readonly clause: ClauseId };
    readonly support: { readonly atMostPercent: number; readonly clause: ClauseId };
  };
  readonly services: { readonly fen: number; readonly clause: ClauseId };
  /** The size of the fund; absent where the text does not say it. */
  readonly fund: { readonly totalFen?: number; readonly clause: ClauseId };
  /** Every place that says of whose money the fund is made. */
  readonly fundSources: readonly { readonly sources: readonly FundSource[]; readonly clause: ClauseId }[];
  readonly readings: Readonly<Record<string, Reading>>;
};
