import { Fragment } from 'react';
import type { Session } from '../api/session.ts';
import { contractDifferences, findStatement } from '../cases/project/delivery/contract-differences.ts';
import { findDelivery } from '../cases/project/delivery/line-delivery.ts';
import { findRating } from '../cases/project/delivery/find-rating.ts';
import { DELIVERY_STEP_WORDS, sayRating } from '../cases/project/delivery/words.ts';
import type { Contract, Delivery } from '../cases/project/events.ts';
import { planInForce } from '../cases/project/plan/in-force.ts';
import type { ProjectView } from '../contract/views.ts';
import { formatDay } from '../kernel/day.ts';
import { Confirm } from './firm-confirm.tsx';
import { PaperLink } from './paper-list.tsx';

type Props = { readonly view: ProjectView; readonly session: Session; readonly commandKey: string };

/** What the provider says of a contract, and where it says otherwise than the firm. */
export const ContractSays = ({ project, contract }: Pick<ProjectView, 'project'> & { contract: Contract }) => {
  const stated = findStatement(project, contract);
  const differences = stated === undefined ? [] : contractDifferences(contract, stated);
  const { number, party } = contract;
  return (
    <p className="small">
      合同{number}（{party.name}）：
      {stated === undefined
        ? '服务商还没有确认'
        : `服务商${formatDay(stated.on)}确认，${stated.signers}签字${differences.length === 0 ? '，双方一致' : ''}`}
      {differences.map(({ what, firm, provider }) => (
        <span key={what} className="bad">
          。{what}不一致：企业登记{firm}，服务商确认{provider}
        </span>
      ))}
    </p>
  );
};

/** How the firm was served on a contract, by its own word. */
export const RatingSays = ({ project, contract: { party, number } }: Pick<ProjectView, 'project'> & { contract: Contract }) => {
  const rating = findRating(project, { provider: party.creditCode, number });
  return rating === undefined ? null : (
    <p className="small">
      {formatDay(rating.on)}企业评价：{sayRating(rating)}
    </p>
  );
};

/** What was handed over, when, with which papers. */
export const DeliverySays = ({ delivery }: { delivery: Delivery }) => (
  <>
    <p>
      {formatDay(delivery.deliveredOn)}交付：{delivery.what}
    </p>
    <ul>
      {delivery.papers.map((paper) => (
        <li key={paper.id}>
          <PaperLink paper={paper} />
        </li>
      ))}
    </ul>
    {delivery.step === 'objected' ? <p className="bad">企业的异议：{delivery.objection}</p> : null}
  </>
);

const mayDo =
  ({ acts }: ProjectView) =>
  (wanted: string): boolean =>
    acts.some(({ act, allowed }) => act === wanted && allowed);
/** How an address names a contract: credit code of the provider, blank, number. */
export const contractKey = ({ party, number }: Contract): string => `${party.creditCode} ${number}`;

const Answer = ({ delivery: { id, step }, view, ...rest }: { delivery: Delivery } & Props) => {
  const may = mayDo(view);
  return (
    <>
      {step !== 'accepted' && may('acceptDelivery') ? (
        <Confirm {...rest} path="/firm/deliveries/confirmation" button="确认交付" about={{ name: 'deliveryId', id }} />
      ) : null}
      {step === 'delivered' && may('objectToDelivery') ? (
        <p>
          <a href={`/firm/deliveries/objection?deliveryId=${encodeURIComponent(id)}`}>有异议</a>
        </p>
      ) : null}
    </>
  );
};

/** What the providers delivered of the plan, line by line; the firm takes it or says why not. */
export const FirmDeliveries = (props: Props) => {
  const { project } = props.view;
  const { deliveries = [], contracts = [] } = project;
  const may = mayDo(props.view);
  const mayFile = may('fileContract');
  if (deliveries.length === 0 && contracts.length === 0 && !mayFile) return null;
  const lines = planInForce(project)?.plan.lines ?? [];
  return (
    <>
      <h2 id="deliveries">合同和交付</h2>
      <ul className="plain">
        {lines.map(({ no, what }) => {
          const delivery = findDelivery(project, no);
          return (
            <li key={no}>
              <h3>
                {no}. {what} <span className="tag">{delivery === undefined ? '没有交付记录' : DELIVERY_STEP_WORDS[delivery.step]}</span>
              </h3>
              {contracts
                .filter(({ line }) => line === no)
                .map((contract) => (
                  <Fragment key={contractKey(contract)}>
                    <ContractSays project={project} contract={contract} />
                    <RatingSays project={project} contract={contract} />
                    {may('rateService') && contract.party.creditCode !== project.application.creditCode ? (
                      <p>
                        <a href={`/firm/ratings?contract=${encodeURIComponent(contractKey(contract))}`}>评价{contract.party.name}的服务</a>
                      </p>
                    ) : null}
                  </Fragment>
                ))}
              {mayFile ? (
                <p>
                  <a href={`/firm/contracts?line=${encodeURIComponent(no)}`}>登记第{no}项的合同</a>
                </p>
              ) : null}
              {delivery === undefined ? null : <DeliverySays delivery={delivery} />}
              {delivery === undefined ? null : <Answer delivery={delivery} {...props} />}
            </li>
          );
        })}
      </ul>
    </>
  );
};
