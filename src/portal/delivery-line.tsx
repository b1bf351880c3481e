import { findStatement } from '../cases/project/delivery/contract-differences.ts';
import { findDelivery } from '../cases/project/delivery/line-delivery.ts';
import { DELIVERY_STEP_WORDS } from '../cases/project/delivery/words.ts';
import type { Contract } from '../cases/project/events.ts';
import type { PlanLine } from '../cases/project/plan/records.ts';
import type { ProjectView } from '../contract/views.ts';
import { formatDay } from '../kernel/day.ts';
import { ContractSays, DeliverySays } from './firm-deliveries.tsx';

type Props = { readonly view: ProjectView; readonly line: PlanLine; readonly contracts: readonly Contract[] };

/** The way to one of the forms of this line. */
const To = ({ view, line, ends, says }: Pick<Props, 'view' | 'line'> & { ends: 'contract' | 'delivery'; says: string }) => (
  <p>
    <a className={ends === 'delivery' ? 'button' : 'button quiet'} href={`/deliveries/${view.id}/${encodeURIComponent(line.no)}/${ends}`}>
      {says}
    </a>
  </p>
);

const Contracts = ({ view, line, contracts }: Props) => (
  <>
    <h2>合同</h2>
    {contracts.length === 0 ? <p>企业还没有登记与贵单位就这一项签订的合同，请企业先登记。</p> : null}
    {contracts.map((contract) =>
      // Told before it is asked, the provider would only repeat what the firm filed.
      findStatement(view.project, contract) === undefined ? (
        <p key={contract.number}>企业登记了一份合同，等贵单位确认。</p>
      ) : (
        <ContractSays key={contract.number} project={view.project} contract={contract} />
      ),
    )}
    {contracts.length > 0 && mayDo(view, 'confirmContract') ? <To view={view} line={line} ends="contract" says="确认合同" /> : null}
  </>
);

const mayDo = ({ acts }: ProjectView, act: string): boolean => acts.some((offer) => offer.act === act && offer.allowed);

/** One line of the plan as its provider sees it: the contract, the delivery, and the ways to say both. */
export const DeliveryLine = (props: Props) => {
  const { view, line } = props;
  const delivery = findDelivery(view.project, line.no);
  const isOpen = delivery === undefined || delivery.step === 'objected';
  return (
    <>
      <p className="soft">
        <a href={`/deliveries/${view.id}`}>{view.project.application.name}</a>
      </p>
      <h1>
        {line.no}. {line.what}
      </h1>
      <p>方案计划 {formatDay(line.dueOn)}完成。</p>
      <Contracts {...props} />
      <h2>交付</h2>
      {delivery === undefined ? (
        <p>还没有交付记录{mayDo(view, 'deliverLine') ? '。' : '；只有实施、验收、整改期间可以登记交付。'}</p>
      ) : (
        <>
          <p>{DELIVERY_STEP_WORDS[delivery.step]}</p>
          <DeliverySays delivery={delivery} />
        </>
      )}
      {isOpen && mayDo(view, 'deliverLine') ? <To view={view} line={line} ends="delivery" says="登记交付" /> : null}
    </>
  );
};
