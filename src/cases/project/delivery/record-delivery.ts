import type { Stamp } from '../../recorded.ts';
import type { Dossier } from '../state.ts';
import type { DeliveryEvent } from './events.ts';
import type { Delivery } from './records.ts';
import { DELIVERY_WORDS } from './words.ts';

/** Whether the deliveries' own page of the record keeps this event. */
export const isDeliveryEvent = (event: { readonly type: string }): event is DeliveryEvent => Object.hasOwn(DELIVERY_WORDS, event.type);

/** The file with one more event of contract or delivery on it. */
export function recordDelivery(file: Dossier, event: DeliveryEvent, { on }: Stamp): Dossier {
  const { deliveries = [], contractStatements = [], serviceRatings = [] } = file;
  const answered = (id: string, answer: Pick<Delivery, 'step' | 'objection'>): Dossier => ({
    ...file,
    deliveries: deliveries.map((each) => (each.id === id ? { ...each, ...answer, answeredOn: on } : each)),
  });
  switch (event.type) {
    case 'contract-confirmed':
      return { ...file, contractStatements: [...contractStatements, event.statement] };
    case 'line-delivered':
      return { ...file, deliveries: [...deliveries, event.delivery] };
    case 'delivery-accepted':
      return answered(event.deliveryId, { step: 'accepted' });
    case 'delivery-objected':
      return answered(event.deliveryId, { step: 'objected', objection: event.objection });
    case 'service-rated': {
      const { provider, number } = event.rating;
      const others = serviceRatings.filter((each) => each.provider !== provider || each.number !== number);
      return { ...file, serviceRatings: [...others, event.rating] };
    }
  }
}
