import type { Day } from '../../kernel/day.ts';
import type { NoInput } from '../given.ts';
import type { Disposal, Hearing, InstalmentPlan, Receipt, Trigger } from './records.ts';

/** `recognisedFen`: what of the investment stands, where the firm was only paid too much. */
export type Ground = { readonly trigger: Trigger; readonly recognisedFen?: number | undefined };

export type RecoveryInputs = {
  readonly openRecovery: Ground & { readonly projectId: string; readonly findings: string; readonly answerBy: Day };
  readonly answerRecovery: { readonly text: string; readonly wantsHearing: boolean };
  readonly hearRecovery: Hearing;
  readonly proposeRecovery: Ground & {
    readonly findings: string;
    readonly dueOn: Day;
    readonly badFaithUntil?: Day | undefined;
    readonly referral?: string | undefined;
  };
  readonly returnRecovery: { readonly reason: string };
  readonly decideRecovery: NoInput;
  readonly dropRecovery: { readonly reason: string };
  readonly proposeInstalments: InstalmentPlan;
  readonly returnInstalments: { readonly reason: string };
  readonly approveInstalments: NoInput;
  readonly bookReceipt: Receipt;
  readonly writeOffRecovery: { readonly reason: string; readonly document: string };
  readonly closeRecovery: { readonly to: Disposal };
};
