import type { Day } from '../../../kernel/day.ts';
import type { PaperRef } from '../diagnosis/records.ts';

/** A contract as the provider has it, told without a look at what the firm filed. `signers`: who signed for both sides. */
export type ContractStatement = {
  readonly line: string;
  readonly number: string;
  readonly signedOn: Day;
  readonly amountFen: number;
  readonly signers: string;
};
/** `party`: credit code of the provider. `filed`: the number under which the firm filed the contract that is meant. */
export type StatedContract = ContractStatement & { readonly party: string; readonly filed: string; readonly by: string; readonly on: Day };
/** Where firm and provider say otherwise of one contract, in words. */
export type Difference = { readonly what: string; readonly firm: string; readonly provider: string };

/** One line of the plan handed over, with its evidence. `provider`: credit code. */
export type Delivery = {
  readonly id: string;
  readonly line: string;
  readonly what: string;
  readonly deliveredOn: Day;
  readonly papers: readonly PaperRef[];
  readonly provider: string;
  readonly by: string;
  readonly step: DeliveryStep;
  readonly answeredOn?: Day;
  /** Why the firm does not take it. */
  readonly objection?: string;
};
/** `delivered` waits for the firm's word. */
export type DeliveryStep = 'delivered' | 'accepted' | 'objected';
