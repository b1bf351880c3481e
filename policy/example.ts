import type { ClauseId } from '../src/kernel/clause.ts';
import type { Outcome } from '../src/kernel/verdict.ts';
import type { FactsOf } from './counterfactual/way.ts';
import type { DecisionName, Level, Size } from './policy.ts';

/** What must come out: the outcome, and as far as the decision has them an amount in fen, a last day, a size, a level, and the tests that fail. */
export type Answer = {
  readonly outcome: Outcome;
  readonly fen?: number;
  readonly day?: string;
  readonly size?: Size;
  readonly level?: Level;
  readonly fails?: readonly string[];
};

/** One case that can be checked by hand: what is otherwise than in the base, the whole facts, and the answer. */
export type Example = {
  readonly [Name in DecisionName]: {
    readonly decision: Name;
    readonly says: string;
    readonly facts: FactsOf<Name>;
    readonly answer: Answer;
  };
}[DecisionName];

/** 算例 of one decision: the very rows its test tries. `given` says the facts that all have in common. Chinese. */
export type ExampleTable = {
  readonly clause: ClauseId;
  readonly title: string;
  readonly given: string;
  readonly rows: readonly Example[];
};
