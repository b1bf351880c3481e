import { refuse, type Refused } from '../../../kernel/result.ts';
import { planInForce } from '../plan/in-force.ts';
import type { PlanLine } from '../plan/records.ts';
import type { Dossier } from '../state.ts';
import type { Delivery } from './records.ts';

type OnFile = Pick<Dossier, 'plans' | 'deliveries'>;

/** How a line of the plan stands: its last delivery; undefined where it has none. */
export const findDelivery = ({ deliveries = [] }: Pick<Dossier, 'deliveries'>, line: string): Delivery | undefined =>
  deliveries.findLast((each) => each.line === line);

const linesOf = (file: OnFile): readonly PlanLine[] => planInForce(file)?.plan.lines ?? [];

/** Lines of the plan in force that nobody has delivered and had accepted. */
export const undeliveredLines = (file: OnFile): readonly PlanLine[] =>
  linesOf(file).filter(({ no }) => findDelivery(file, no)?.step !== 'accepted');

/** Why a project with a disputed delivery is not accepted, or null: the firm itself says that the plan is not carried out (measures/8). */
export function deliveryObstacle(file: OnFile): Refused | null {
  const disputed = linesOf(file).filter(({ no }) => findDelivery(file, no)?.step === 'objected');
  if (disputed.length === 0) return null;
  const named = disputed.map(({ no, what }) => `第${no}项${what}`).join('、');
  return refuse('facts-missing', `企业对${named}的交付有异议，请服务商重新交付、企业确认之后再办`, { clause: 'plan/2.4.1' });
}
