import type { Day } from '../../kernel/day.ts';
import type { KeptName } from '../../registers/kept/index.ts';
import type { Cells } from '../../registers/kept/kept-register.ts';
import type { Hands } from '../act-rule.ts';
import type { RowAct } from './acts.ts';

/** A row of a kept register, as it stands. */
export type KnownRow = {
  readonly stage: 'kept' | 'retired';
  readonly register: KeptName;
  readonly cells: Cells;
  readonly enteredOn: Day;
  readonly hands: Hands<RowAct>;
  readonly receipt?: string;
};
export type Row = { readonly stage: 'none' } | KnownRow;
