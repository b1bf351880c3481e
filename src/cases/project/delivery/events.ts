import type { Delivery, ServiceRating, StatedContract } from './records.ts';

export type DeliveryEvent =
  | { readonly type: 'contract-confirmed'; readonly statement: StatedContract }
  | { readonly type: 'line-delivered'; readonly delivery: Delivery }
  | { readonly type: 'delivery-accepted'; readonly deliveryId: string }
  | { readonly type: 'delivery-objected'; readonly deliveryId: string; readonly objection: string }
  | { readonly type: 'service-rated'; readonly rating: ServiceRating };
