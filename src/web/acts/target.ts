import type { CaseKind } from '../../contract/views.ts';
import type { OfferedAct } from '../../contract/act-inputs.ts';
import type { Field } from './act-forms.ts';
import type { TypedForm } from './act-input.ts';

/** One act to be done: on which case (none: it opens one), as of which version, and what the page already knows. */
export type ActTarget = {
  readonly kind: CaseKind;
  readonly caseId?: string;
  readonly version?: number;
  readonly act: OfferedAct;
  readonly label: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** Asked before what the act asks anyway: where what is asked depends on the case. */
  readonly fields?: readonly Field[];
  /** What stands in the form when it opens. */
  readonly typed?: TypedForm;
  /** The whole form, read → what is sent of it. Absent: all. */
  readonly sends?: (input: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
};

/** Idempotency key: 128 random bits. `crypto.randomUUID` is missing on plain http and in older browsers. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
