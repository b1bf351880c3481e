import { formTokenOf, FORM_TOKEN } from '../api/origin.ts';
import type { Session } from '../api/session.ts';
import { findStatement } from '../cases/project/delivery/contract-differences.ts';
import { findDelivery } from '../cases/project/delivery/line-delivery.ts';
import { DELIVERY_STEP_WORDS } from '../cases/project/delivery/words.ts';
import type { Contract } from '../cases/project/events.ts';
import type { PlanLine } from '../cases/project/plan/records.ts';
import type { ProjectView } from '../contract/views.ts';
import { formatDay } from '../kernel/day.ts';
import { ContractSays, DeliverySays } from './firm-deliveries.tsx';
import { FaultSummary, Field, type FormFaults } from './form-field.tsx';
import { ACCEPTED } from './paper-list.tsx';

/** What was typed into a form of the page, and what is wrong with it. */
export type Typed = { readonly values: Readonly<Record<string, string>>; readonly faults: FormFaults };
export const UNTYPED: Typed = { values: {}, faults: {} };

type Props = {
  readonly view: ProjectView;
  readonly line: PlanLine;
  readonly session: Session;
  readonly commandKey: string;
  readonly typed: Typed;
};

const fieldOf = ({ values, faults }: Typed, name: string) => ({ name, value: values[name], fault: faults[name] });

const Hidden = ({ session, commandKey }: Pick<Props, 'session' | 'commandKey'>) => (
  <>
    <input type="hidden" name={FORM_TOKEN} value={formTokenOf(session.token)} />
    <input type="hidden" name="key" value={commandKey} />
  </>
);

const ContractForm = ({ view, line, typed, ...rest }: Props) => (
  <form method="post" action={`/deliveries/${view.id}/${encodeURIComponent(line.no)}/contract`} noValidate>
    <Hidden {...rest} />
    <p>请按贵单位自己留存的合同填写，不必与企业商量。两边说的不一致，双方和县里都看得到。</p>
    <Field {...fieldOf(typed, 'number')} label="合同编号" maxLength={80} />
    <Field {...fieldOf(typed, 'signedOn')} label="签订日期" type="date" />
    <Field {...fieldOf(typed, 'amountFen')} label="合同金额（元）" inputMode="decimal" />
    <Field {...fieldOf(typed, 'signers')} label="双方签字人" hint="企业一方、服务商一方各是谁签的" maxLength={80} />
    <button type="submit">确认合同</button>
  </form>
);

const DeliveryForm = ({ view, line, typed, ...rest }: Props) => (
  <form method="post" action={`/deliveries/${view.id}/${encodeURIComponent(line.no)}`} encType="multipart/form-data" noValidate>
    <Hidden {...rest} />
    <Field {...fieldOf(typed, 'what')} label="交付了什么" hint="设备或软件的名称、数量、装在哪里" lines maxLength={500} />
    <Field {...fieldOf(typed, 'deliveredOn')} label="交付日期" type="date" />
    <label htmlFor="files">佐证照片或PDF（可选多份，每份不超过20MB）</label>
    <input id="files" name="files" type="file" accept={ACCEPTED} multiple />
    <button type="submit">登记交付</button>
  </form>
);

const Contracts = ({ contracts, ...props }: { contracts: readonly Contract[] } & Props) => (
  <>
    <h2>合同</h2>
    {contracts.length === 0 ? <p>企业还没有登记与贵单位就这一项签订的合同，请企业先登记。</p> : null}
    {contracts.map((contract) =>
      // Told before it is asked, the provider would only repeat what the firm filed.
      findStatement(props.view.project, contract) === undefined ? (
        <p key={contract.number}>企业登记了一份合同，等贵单位确认。</p>
      ) : (
        <ContractSays key={contract.number} project={props.view.project} contract={contract} />
      ),
    )}
    {contracts.length > 0 && mayDo(props.view, 'confirmContract') ? <ContractForm {...props} /> : null}
  </>
);

const mayDo = ({ acts }: ProjectView, act: string): boolean => acts.some((offer) => offer.act === act && offer.allowed);

/** One line of the plan as its provider sees it: the contract, the delivery, and the forms for both. */
export const DeliveryLine = (props: Props & { readonly contracts: readonly Contract[] }) => {
  const { view, line, typed } = props;
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
      <FaultSummary faults={typed.faults} says="还没有办成，请改正后再提交" />
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
      {isOpen && mayDo(view, 'deliverLine') ? <DeliveryForm {...props} /> : null}
    </>
  );
};
