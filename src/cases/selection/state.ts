import type { Day } from '../../kernel/day.ts';
import type { Hands } from '../act-rule.ts';
import type { ReviewBasis } from '../panel/review-basis.ts';
import type { PassedOver, SelectionAct, SelectionItem } from './acts.ts';

type Listed = {
  readonly title: string;
  readonly items: readonly SelectionItem[];
  readonly basis?: ReviewBasis;
  readonly passedOver?: PassedOver;
  readonly submittedBy: string;
  readonly submittedOn: Day;
  readonly hands: Hands<SelectionAct>;
};
export type Selection =
  | { readonly stage: 'none' }
  | ({ readonly stage: 'submitted' | 'approved' } & Listed)
  | ({ readonly stage: 'returned'; readonly reason: string } & Listed);
