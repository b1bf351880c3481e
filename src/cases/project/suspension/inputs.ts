import type { SuspensionGround } from '../../../../policy/policy.ts';
import type { Day } from '../../../kernel/day.ts';
import type { NamedPeriod } from './records.ts';

export type SuspensionInputs = {
  readonly suspendPeriod: NamedPeriod & { readonly ground: SuspensionGround; readonly reason: string; readonly reviewOn: Day };
  readonly resumePeriod: NamedPeriod & { readonly reason: string };
};
