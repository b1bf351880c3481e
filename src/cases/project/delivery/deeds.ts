import type { ProjectDeed } from '../project-deed.ts';
import type { DeliveryAct } from './acts.ts';
import { acceptDelivery, objectToDelivery } from './answer-delivery.ts';
import { confirmContract } from './confirm-contract.ts';
import { deliverLine } from './deliver-line.ts';
import { rateService } from './rate-service.ts';

export const DELIVERY_DEEDS: { readonly [A in DeliveryAct]: ProjectDeed<A> } = {
  confirmContract,
  deliverLine,
  acceptDelivery,
  objectToDelivery,
  rateService,
};
