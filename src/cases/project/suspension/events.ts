import type { RectificationFacts, RectificationValue } from '../../../../policy/policy.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import type { Resumption, SuspendableName, Suspension } from './records.ts';

export type SuspensionEvent =
  | { readonly type: 'period-suspended'; readonly suspension: Omit<Suspension, 'from' | 'by' | 'resumed'> }
  | {
      readonly type: 'period-resumed';
      readonly deadline: SuspendableName;
      readonly subject: string;
      readonly resumption: Resumption;
      /** Of a rectification: how the policy counts it now. */
      readonly period?: { readonly facts: RectificationFacts; readonly verdict: Verdict<RectificationValue> };
    };
