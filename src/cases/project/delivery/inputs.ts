import type { Day } from '../../../kernel/day.ts';
import type { ContractStatement } from './records.ts';

export type DeliveryInputs = {
  readonly confirmContract: ContractStatement;
  readonly deliverLine: { readonly line: string; readonly what: string; readonly deliveredOn: Day };
  readonly acceptDelivery: { readonly deliveryId: string };
  readonly objectToDelivery: { readonly deliveryId: string; readonly reason: string };
};
