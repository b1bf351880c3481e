import type { RectificationFacts, RectificationValue } from '../../../../policy/policy.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import type { Acceptance, AuditReport, PaperRef } from '../records.ts';
import type { MaterialFiles } from './material-files.ts';

export type AcceptanceEvent =
  | {
      readonly type: 'acceptance-requested';
      readonly materials: readonly string[];
      /** The files of each material; absent in records from before files were bound. */
      readonly files?: MaterialFiles;
      /** Lines of the plan that nobody had delivered and had accepted by then; absent in records from before deliveries were kept. */
      readonly undelivered?: readonly string[];
    }
  | { readonly type: 'investment-audited'; readonly report: AuditReport }
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
      /** What shows that it was done by then; absent in records from before papers were asked for. */
      readonly papers?: readonly PaperRef[];
      readonly facts: RectificationFacts;
      readonly verdict: Verdict<RectificationValue>;
    };
