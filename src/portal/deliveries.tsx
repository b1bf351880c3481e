import { findDelivery } from '../cases/project/delivery/line-delivery.ts';
import { isSupplier } from '../cases/project/delivery/own-supply.ts';
import { DELIVERY_STEP_WORDS } from '../cases/project/delivery/words.ts';
import type { Contract } from '../cases/project/events.ts';
import { planInForce } from '../cases/project/plan/in-force.ts';
import type { PlanLine } from '../cases/project/plan/records.ts';
import type { ProjectView } from '../contract/views.ts';
import { formatDay } from '../kernel/day.ts';
import { refuse } from '../kernel/result.ts';
import { readOwnCase, signedIn } from './case-page.ts';
import { type Asked, deliveryFormRoutes } from './delivery-forms.tsx';
import { DeliveryLine } from './delivery-line.tsx';
import { kept } from './draft-form.tsx';
import { RatingSays } from './firm-deliveries.tsx';
import type { PageRoute, View, Visit } from './page.tsx';

const ACCESS = ['provider'] as const;

/** The lines of the plan in force that this provider supplies. */
const ownLines = (visit: Visit, { project }: ProjectView): readonly PlanLine[] =>
  (planInForce(project)?.plan.lines ?? []).filter((line) => isSupplier(project, line, signedIn(visit).who.actor.organisation));

const ownContracts = (visit: Visit, { project: { contracts = [] } }: ProjectView): readonly Contract[] =>
  contracts.filter(({ party }) => party.creditCode === signedIn(visit).who.actor.organisation);

const Lines = ({ view, lines }: { view: ProjectView; lines: readonly PlanLine[] }) => (
  <ul className="plain">
    {lines.map(({ no, what, dueOn }) => {
      const step = findDelivery(view.project, no)?.step;
      return (
        <li key={no}>
          <h2>
            <a href={`/deliveries/${view.id}/${encodeURIComponent(no)}`}>
              {no}. {what}
            </a>{' '}
            <span className="tag">{step === undefined ? '未交付' : DELIVERY_STEP_WORDS[step]}</span>
          </h2>
          <p className="soft small">计划{formatDay(dueOn)}完成</p>
        </li>
      );
    })}
  </ul>
);

/** `/deliveries/:id`: what this provider has to deliver of the plan, and how each line stands. */
const overview: PageRoute = {
  method: 'GET',
  path: '/deliveries/:id',
  access: ACCESS,
  show: async (visit) => {
    const read = await readOwnCase(visit);
    if (!read.ok) return read;
    const lines = ownLines(visit, read.value);
    return {
      title: '合同和交付',
      body: (
        <>
          <p className="soft">
            <a href="/provider">我的项目</a>
          </p>
          <h1>合同和交付：{read.value.project.application.name}</h1>
          {lines.length === 0 ? <p>现行方案中没有写明由贵单位承担的项目。方案写明或企业登记合同之后，会列在这里。</p> : null}
          <Lines view={read.value} lines={lines} />
          {ownContracts(visit, read.value).map((contract) => (
            <RatingSays key={contract.number} project={read.value.project} contract={contract} />
          ))}
        </>
      ),
    };
  },
};

async function readAsked(visit: Visit): Promise<Asked | View> {
  const read = await readOwnCase(visit);
  if (!read.ok) return read;
  const line = ownLines(visit, read.value).find(({ no }) => no === visit.params['line']);
  return line === undefined ? refuse('not-found', '现行方案中没有由贵单位承担的这一项，请从项目页面进入') : { view: read.value, line };
}

const lineFacts = (visit: Visit, { view, line }: Asked) => ({
  view,
  line,
  contracts: ownContracts(visit, view).filter((each) => each.line === line.no),
});

/** `/deliveries/:id/:line`: the contract and the delivery of one line, and the way to say what is to be said of each. */
const oneLine: PageRoute = {
  method: 'GET',
  path: '/deliveries/:id/:line',
  access: ACCESS,
  show: async (visit) => {
    const asked = await readAsked(visit);
    return 'view' in asked ? { title: asked.line.what, body: kept(<DeliveryLine {...lineFacts(visit, asked)} />) } : asked;
  },
};

export const deliveryPages: readonly PageRoute[] = [overview, oneLine, ...deliveryFormRoutes(readAsked)];
