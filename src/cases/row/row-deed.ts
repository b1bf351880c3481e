import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import type { RowAct, RowEvent } from './acts.ts';
import type { RowInputs } from './inputs.ts';
import type { Row } from './state.ts';

export type RowDeed<A extends RowAct> = Deed<Row, RowInputs[A], FactsOf<A>, RowEvent>;
