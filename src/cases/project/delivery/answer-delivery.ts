import { ok, refuse, type Refused, type Result } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { Dossier } from '../state.ts';
import type { Delivery, DeliveryStep } from './records.ts';

const clause = 'plan/2.4.1';
type OnFile = Pick<Dossier, 'deliveries'>;

function named({ deliveries = [] }: OnFile, id: string, from: readonly DeliveryStep[]): Result<Delivery> {
  const found = deliveries.find((each) => each.id === id);
  if (found === undefined) return refuse('not-found', '没有这次交付，请刷新后重试', { clause });
  const isLast = deliveries.findLast(({ line }) => line === found.line) === found;
  return isLast && from.includes(found.step) ? ok(found) : refuse('already-done', '这次交付已经答复，请刷新后查看', { clause });
}

const waiting =
  (...from: readonly DeliveryStep[]) =>
  ({ deliveries = [] }: OnFile): Refused | null =>
    deliveries.some(({ step }) => from.includes(step)) ? null : refuse('wrong-stage', '没有待确认的交付', { clause });

/** The firm takes what was delivered; also what it objected to, once it is content. */
export const acceptDelivery: ProjectDeed<'acceptDelivery'> = {
  obstacle: waiting('delivered', 'objected'),
  decide: (state, { input: { deliveryId } }) => {
    const found = named(state, deliveryId, ['delivered', 'objected']);
    return found.ok ? ok([{ type: 'delivery-accepted', deliveryId }]) : found;
  },
};

/** The firm says why it does not take it: until it is put right the project is not accepted. */
export const objectToDelivery: ProjectDeed<'objectToDelivery'> = {
  obstacle: waiting('delivered'),
  decide: (state, { input: { deliveryId, reason } }) => {
    const found = named(state, deliveryId, ['delivered']);
    return found.ok ? ok([{ type: 'delivery-objected', deliveryId, objection: reason }]) : found;
  },
};
