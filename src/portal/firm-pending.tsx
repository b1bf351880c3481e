import { findDelivery } from '../cases/project/delivery/line-delivery.ts';
import { planInForce } from '../cases/project/plan/in-force.ts';
import { pilotStagesFrom } from '../cases/project/stages.ts';
import type { ProjectView } from '../contract/views.ts';

/** What waits for the firm though no day is set. */
type Pending = { readonly act: string; readonly title: string; readonly says: string; readonly href: string; readonly button: string };

const AWAITED = pilotStagesFrom('accepting');

/** Nobody else can do these: where the firm is to be paid, whether what was delivered is right, whether help helped. */
export function pendingFor({ acts, project }: ProjectView): readonly Pending[] {
  const { account, blockers = [], stage } = project;
  const lines = planInForce(project)?.plan.lines ?? [];
  const delivered = lines.filter(({ no }) => findDelivery(project, no)?.step === 'delivered').length;
  const resolved = blockers.filter(({ step }) => step === 'resolved').length;
  const lacksAccount = AWAITED.includes(stage) && account?.inForce === undefined && account?.asked === undefined;
  const all: readonly (Pending | false)[] = [
    lacksAccount && {
      act: 'stateAccount',
      title: '填报收款账户',
      says: '没有核对过的账户，补助无法拨付',
      href: '/firm/account',
      button: '填报',
    },
    delivered > 0 && {
      act: 'acceptDelivery',
      title: `确认服务商的交付（${delivered}项）`,
      says: '确认收到，或者写明哪里不符',
      href: '#deliveries',
      button: '去确认',
    },
    resolved > 0 && {
      act: 'confirmBlocker',
      title: `确认堵点是否解决（${resolved}件）`,
      says: '解决了的确认，没有解决的退回重办',
      href: '#blockers',
      button: '去确认',
    },
  ];
  return all.flatMap((each) => (each && acts.some(({ act, allowed }) => act === each.act && allowed) ? [each] : []));
}

export const PendingLines = ({ pending, isFirst }: { pending: readonly Pending[]; isFirst: boolean }) =>
  pending.map(({ act, title, says, href, button }, at) => (
    <li key={act}>
      <strong>{title}</strong>
      <p className="soft small">{says}。</p>
      <p>
        <a className={isFirst && at === 0 ? 'button' : 'button quiet'} href={href} aria-label={`${button}：${title}`}>
          {button}
        </a>
      </p>
    </li>
  ));
