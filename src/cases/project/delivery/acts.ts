import type { ActRule } from '../../act-rule.ts';
import { FIXED_STAGES, type ProjectStage, WORKING_STAGES } from '../stages.ts';

export type DeliveryAct = 'confirmContract' | 'deliverLine' | 'acceptDelivery' | 'objectToDelivery' | 'rateService';

const clause = 'plan/2.4.1';
const ACCEPTED = ['accepted', ...FIXED_STAGES, 'ordered', 'paid'] as const satisfies readonly ProjectStage[];

/** The provider's own part in the works: what it says of the contract, what it delivered of the plan, and what the firm says to it. */
export const DELIVERY_ACTS = {
  confirmContract: { label: '确认合同', roles: ['provider'], from: WORKING_STAGES, clause, notBy: ['fileContract'] },
  deliverLine: { label: '登记交付', roles: ['provider'], from: WORKING_STAGES, clause, notBy: ['acceptDelivery', 'objectToDelivery'] },
  acceptDelivery: { label: '确认交付', roles: ['firm'], from: WORKING_STAGES, clause, notBy: ['deliverLine'] },
  objectToDelivery: { label: '对交付提出异议', roles: ['firm'], from: WORKING_STAGES, clause, notBy: ['deliverLine'] },
  rateService: { label: '评价服务商', roles: ['firm'], from: ACCEPTED, clause: 'measures/9', notBy: ['deliverLine'] },
} as const satisfies Record<DeliveryAct, ActRule<ProjectStage>>;
