import type { Day } from '../../kernel/day.ts';
import type { Hands } from '../act-rule.ts';
import type { Ruled, RulingAct, RulingEffect } from './acts.ts';

type Prepared = {
  readonly ruled: Ruled;
  readonly preparedBy: string;
  readonly preparedOn: Day;
  readonly hands: Hands<RulingAct>;
};
/** A ruling in force, with who signed it and what he was shown. */
export type SignedRuling = Prepared & {
  readonly stage: 'signed';
  readonly number: number;
  readonly edition: string;
  readonly effect: RulingEffect;
  readonly signedBy: string;
  readonly signedOn: Day;
};
export type Ruling =
  | { readonly stage: 'none' }
  | ({ readonly stage: 'prepared' } & Prepared)
  | SignedRuling
  | ({ readonly stage: 'returned'; readonly reason: string } & Prepared);
