import type { Day } from '../../../kernel/day.ts';
import type { Award, FundSource, Payment } from '../records.ts';
import type { EarlierSteps, JudgedSteps } from './records.ts';

/** Where the file goes on: the award as it was decided before; what was paid is bound first, as the books have it. */
export type CarriedStanding =
  | { readonly stage: 'pilot' | 'accepted' }
  /** Its one rectification goes on, by the period that our rules count from the day it was told. */
  | { readonly stage: 'rectifying'; readonly rectification: { readonly notifiedOn: Day; readonly dueOn: Day } }
  | { readonly stage: 'county-approved' | 'city-approved'; readonly award: Award }
  | { readonly stage: 'awarded'; readonly award: Award; readonly fundSource: FundSource };

/** What was done elsewhere is no act here: these events say what was told of it, from which row, and who took it over. */
export type CarryingEvent =
  | { readonly type: 'earlier-steps-noted'; readonly earlier: EarlierSteps }
  | {
      readonly type: 'carried-over';
      readonly earlier: EarlierSteps;
      readonly judged: JudgedSteps;
      readonly opinion: string;
      readonly standing: CarriedStanding;
    }
  | { readonly type: 'earlier-payment-booked'; readonly payment: Payment; readonly fundSource: FundSource };
