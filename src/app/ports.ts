import type { Actor } from '../cases/act-rule.ts';
import type { CaseKind } from '../contract/views.ts';
import type { Day } from '../kernel/day.ts';

/** The programme's time: legal day in Asia/Shanghai and the instant, both from outside. A demonstration's day is simulated. */
export type Moment = { readonly today: Day; readonly at: string };

/** The signed-in person (or the public) in one programme. */
export type Who = { readonly actor: Actor; readonly programmeId: string };

/** One command to one case. `key` makes it idempotent; `version` is what the page showed. */
export type Command = {
  readonly kind: CaseKind;
  /** Absent: the act opens a new case. */
  readonly caseId?: string;
  readonly act: string;
  readonly input: unknown;
  readonly key: string;
  readonly version?: number;
};
