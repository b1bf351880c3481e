import type { Day } from '../../kernel/day.ts';
import type { Hands } from '../act-rule.ts';
import type { PerformanceAct, PerformanceStage } from './acts.ts';
import type { Adjustment, Goals, OfFund } from './records.ts';

export type KnownPerformance = {
  readonly stage: Exclude<PerformanceStage, 'none'>;
  readonly fund: OfFund;
  /** As drafted, from `frozen` on as filed with finance. */
  readonly goals: Goals;
  /** First sent to finance. */
  readonly filedOn?: Day;
  readonly frozenOn?: Day;
  /** Why the goals were last sent back. */
  readonly sentBack?: string;
  readonly adjustment?: Adjustment;
  readonly hands: Hands<PerformanceAct>;
};
export type Performance = { readonly stage: 'none' } | KnownPerformance;
