import type { Day } from '../../../kernel/day.ts';
import type { ContractStatement, ServiceMarks } from './records.ts';

export type DeliveryInputs = {
  readonly confirmContract: ContractStatement;
  readonly deliverLine: { readonly line: string; readonly what: string; readonly deliveredOn: Day };
  readonly acceptDelivery: { readonly deliveryId: string };
  readonly objectToDelivery: { readonly deliveryId: string; readonly reason: string };
  /** Of the contract with this number that the firm has with this provider (credit code). */
  readonly rateService: ServiceMarks & { readonly provider: string; readonly number: string; readonly remark?: string | undefined };
};
