import type { RectificationFacts, RectificationValue } from '../../../../policy/policy.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import type { Acceptance } from '../records.ts';

export type AcceptanceEvent =
  | { readonly type: 'acceptance-requested'; readonly materials: readonly string[] }
  | { readonly type: 'acceptance-passed'; readonly acceptance: Acceptance }
  /** No due day where the one rectification has been used: the disqualification follows at once (measures/13). */
  | {
      readonly type: 'acceptance-failed';
      readonly acceptance: Acceptance;
      readonly dueOn?: Day;
      /** What the due day rests on; absent where there is none, and from before this was kept. */
      readonly period?: { readonly facts: RectificationFacts; readonly verdict: Verdict<RectificationValue> };
    }
  | {
      readonly type: 'rectification-completed';
      readonly note: string;
      readonly completedOn: Day;
      readonly facts: RectificationFacts;
      readonly verdict: Verdict<RectificationValue>;
    };
