import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import { diffPlans } from '../../../cases/project/plan/diff-plans.ts';
import type { Delivery } from '../../../cases/project/events.ts';
import type { Contract, Plan, PlanProposal, PlanVersion } from '../../../cases/project/plan/records.ts';
import { lineUseOf } from '../../../cases/project/plan/line-use.ts';
import { CATEGORY_WORDS, WORKS_WORDS } from '../../../cases/project/plan/words.ts';
import { contractDifferences, findStatement } from '../../../cases/project/delivery/contract-differences.ts';
import { findDelivery } from '../../../cases/project/delivery/line-delivery.ts';
import { DELIVERY_STEP_WORDS, sayRating } from '../../../cases/project/delivery/words.ts';
import { LEVEL_WORDS } from '../../../kernel/level-words.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { Offers } from '../../acts/offers.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Yuan, YuanAndWan } from '../../parts/money.tsx';
import { fileHref } from '../../parts/source-line.tsx';
import { Reasons } from '../../parts/verdict.tsx';
import { findRating } from '../../../cases/project/delivery/find-rating.ts';
import { saidByContract } from '../../../cases/project/evidence/proofs.ts';
import { findContractRead } from '../../../cases/project/plan/contract-read.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import type { TypedForm } from '../../acts/act-input.ts';
import { PaperLinks } from '../../parts/paper-links.tsx';
import { addressOf } from '../../base.ts';
import { PLAN } from './words.ts';

/** Begun in this section, beside the plan they are about. */
const ON_DELIVERY = ['acceptDelivery', 'objectToDelivery'] as const;
const ON_PLAN = ['draftPlan', 'submitPlan', 'checkPlan', 'returnPlan', 'approvePlan', 'fileContract', 'confirmContract', 'deliverLine'];
export const PLAN_OFFERS: readonly string[] = [...ON_PLAN, ...ON_DELIVERY, 'rateService'];

/** 一企一策: what is in force and what became of it, what is on its way, and every version before. */
export function PlanSection({ view }: { readonly view: ProjectView }) {
  const { plans = [], proposal, contracts = [] } = view.project;
  const current = plans.at(-1);
  const acts = view.acts.filter(({ act }) => ON_PLAN.includes(act));
  return (
    <>
      {acts.length > 0 && <Offers of={{ ...view, acts }} typed={{ fileContract: typedContract(view) }} />}
      {acts.some(({ act, allowed }) => act === 'draftPlan' && allowed) && (
        <p>
          <a href={addressOf(`/plans/${view.id}`)}>{PLAN.fill}</a>
        </p>
      )}
      {current === undefined && proposal === undefined && <p className="empty">{PLAN.none}</p>}
      {proposal && <Proposal proposal={proposal} current={current} view={view} />}
      {current && <InForce version={current} view={view} />}
      {contracts.length > 0 && <Contracts contracts={contracts} view={view} />}
      {plans.length > 1 && <Versions plans={plans} />}
    </>
  );
}

/** What was read of the contract that was handed in, for the form that registers it. */
function typedContract({ readContracts }: ProjectView): TypedForm {
  const reading = findContractRead(readContracts);
  const { amountFen, ...said } = reading === undefined ? {} : saidByContract(reading);
  const texts = Object.entries(said).map(([name, text]) => [name, { text }] as const);
  return {
    ...Object.fromEntries(texts),
    ...(amountFen !== undefined && { amountFen: { text: formatYuan(amountFen), unit: 'yuan' as const } }),
  };
}

const headOf = (plan: Plan) =>
  [
    [PLAN.content, plan.content],
    [PLAN.target, LEVEL_WORDS[plan.targetLevel]],
  ] as const;

function InForce({ version, view }: { readonly version: PlanVersion; readonly view: ProjectView }) {
  const { plan, number, approvedOn, by, sumFen } = version;
  return (
    <>
      <h3>{PLAN.inForce(number)}</h3>
      <FactList
        lines={[...headOf(plan), [PLAN.sum, <YuanAndWan key="sum" fen={sumFen} />], [PLAN.approved, `${by} · ${formatDay(approvedOn)}`]]}
      />
      <Lines plan={plan} view={view} caption={PLAN.lines(number)} isUsed />
    </>
  );
}

type LinesProps = { readonly plan: Plan; readonly view: ProjectView; readonly caption: string; readonly isUsed?: boolean };

function Lines({ plan, view, caption, isUsed = false }: LinesProps) {
  const used = plan.lines.map((line) => ({ line, use: lineUseOf(line, view.project), delivery: findDelivery(view.project, line.no) }));
  return (
    <DataTable
      caption={caption}
      rows={used}
      rowKey={({ line }) => line.no}
      columns={[
        { head: PLAN.what, cell: ({ line }) => `${line.no}. ${line.what}`, wide: true },
        { head: PLAN.kind, cell: ({ line }) => `${WORKS_WORDS[line.works]} · ${CATEGORY_WORDS[line.category]}` },
        { head: PLAN.supplier, cell: ({ line }) => line.supplier?.name ?? PLAN.open },
        { head: PLAN.dueOn, cell: ({ line }) => formatDay(line.dueOn), short: true },
        { head: PLAN.planned, cell: ({ line }) => <Yuan fen={line.plannedFen} />, money: true, sum: ({ line }) => line.plannedFen },
        ...(isUsed
          ? ([
              { head: PLAN.delivery, cell: ({ delivery }: (typeof used)[number]) => <DeliveryCell of={delivery} view={view} /> },
              {
                head: PLAN.contracted,
                cell: ({ use }: (typeof used)[number]) => <Yuan fen={use.contractedFen} />,
                money: true,
                sum: ({ use }: (typeof used)[number]) => use.contractedFen,
              },
              {
                head: PLAN.paid,
                cell: ({ use }: (typeof used)[number]) => (
                  <>
                    <Yuan fen={use.paidFen} />
                    {use.isOver && <span className="answer open"> {PLAN.over}</span>}
                  </>
                ),
                money: true,
                sum: ({ use }: (typeof used)[number]) => use.paidFen,
              },
              {
                head: PLAN.recognised,
                cell: ({ use }: (typeof used)[number]) => <Yuan fen={use.recognisedFen} />,
                money: true,
                sum: ({ use }: (typeof used)[number]) => use.recognisedFen,
              },
            ] as const)
          : []),
      ]}
    />
  );
}

/** How far one line is delivered, with the papers and what the firm says to it. */
const DeliveryCell = ({ of, view }: { readonly of: Delivery | undefined; readonly view: ProjectView }) =>
  of === undefined ? (
    <span className="tag open">{PLAN.undelivered}</span>
  ) : (
    <>
      <span className={of.step === 'accepted' ? 'tag' : 'tag open'}>{DELIVERY_STEP_WORDS[of.step]}</span>
      <div>
        {formatDay(of.deliveredOn)} {of.what} {of.step === 'objected' && of.objection}
      </div>
      <PaperLinks of={of.papers} />
      <DeliveryActs of={of} view={view} />
    </>
  );

/** The firm's answer to what waits for it. */
function DeliveryActs({ of: { id, step }, view }: { readonly of: Delivery; readonly view: ProjectView }) {
  const isAsked = (act: (typeof ON_DELIVERY)[number]): boolean => step === 'delivered' || (step === 'objected' && act === 'acceptDelivery');
  const open = ON_DELIVERY.filter((act) => isAsked(act) && view.acts.some((offer) => offer.act === act && offer.allowed));
  return open.map((act) => (
    <ActButton
      key={act}
      target={{ kind: 'project', caseId: view.id, version: view.version, act, label: PROJECT_ACTS[act].label, given: { deliveryId: id } }}
    />
  ));
}

/** What the provider says of a contract by itself, and where the two sides differ. */
function StatementCell({ of, view }: { readonly of: Contract; readonly view: ProjectView }) {
  const stated = findStatement(view.project, of);
  if (stated === undefined) return <span className="tag open">{PLAN.unstated}</span>;
  const differences = contractDifferences(of, stated);
  return (
    <>
      {formatDay(stated.on)} {stated.by}（{PLAN.signers}：{stated.signers}）
      {differences.map(({ what, firm, provider }) => (
        <div key={what} className="answer open">
          {PLAN.differs(what, firm, provider)}
        </div>
      ))}
    </>
  );
}

/** How the firm was served on it, in its own words. */
function RatingCell({ of: { party, number }, view }: { readonly of: Contract; readonly view: ProjectView }) {
  const rating = findRating(view.project, { provider: party.creditCode, number });
  return rating === undefined ? PLAN.unrated : `${formatDay(rating.on)} ${sayRating(rating)}`;
}

type ProposalProps = { readonly proposal: PlanProposal; readonly current: PlanVersion | undefined; readonly view: ProjectView };

function Proposal({ proposal, current, view }: ProposalProps) {
  const { plan, step, reason, by, onBehalf, submittedBy, check, opinion, returned } = proposal;
  const changes = current === undefined ? [] : diffPlans(current.plan, plan);
  const handedIn = step === 'draft' ? undefined : check;
  const estimate = handedIn?.estimate.verdict.value?.amountFen ?? null;
  return (
    <>
      <h3>
        {current === undefined ? PLAN.first : PLAN.change}：{PLAN.step[step]}
      </h3>
      {returned !== undefined && <p className="note">{PLAN.returned(returned)}</p>}
      <FactList
        lines={[
          ...headOf(plan),
          [PLAN.reason, reason],
          [PLAN.by, onBehalf ? PLAN.onBehalf(by) : by],
          [PLAN.submittedBy, step === 'draft' ? null : submittedBy],
          [PLAN.opinion, opinion],
          [PLAN.sum, handedIn ? <YuanAndWan key="sum" fen={handedIn.sumFen} /> : null],
          [PLAN.estimate, estimate !== null ? <YuanAndWan key="estimate" fen={estimate} /> : null],
        ]}
      />
      {changes.length > 0 && <Changes of={changes} />}
      <Lines plan={plan} view={view} caption={PLAN.proposed} />
      {handedIn && <Reasons because={handedIn.findings} caption={PLAN.checked} />}
    </>
  );
}

const Changes = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((each) => (
      <li key={each}>{each}</li>
    ))}
  </ul>
);

const Contracts = ({ contracts, view }: { readonly contracts: readonly Contract[]; readonly view: ProjectView }) => (
  <DataTable
    caption={PLAN.contracts}
    showCaption
    rows={contracts}
    rowKey={({ number, party }) => `${party.creditCode} ${number}`}
    columns={[
      { head: PLAN.contractNo, cell: ({ number }) => number },
      { head: PLAN.line, cell: ({ line }) => line },
      { head: PLAN.supplier, cell: ({ party }) => party.name, wide: true },
      { head: PLAN.signedOn, cell: ({ signedOn }) => formatDay(signedOn), short: true },
      { head: PLAN.amount, cell: ({ amountFen }) => <Yuan fen={amountFen} />, money: true },
      { head: PLAN.stated, cell: (contract) => <StatementCell of={contract} view={view} /> },
      { head: PLAN.rated, cell: (contract) => <RatingCell of={contract} view={view} /> },
      {
        head: PLAN.scan,
        cell: ({ file, scans = [] }) => (file === undefined ? <PaperLinks of={scans} /> : <a href={fileHref(file)}>{PLAN.scan}</a>),
      },
    ]}
  />
);

/** Each version against the one before it, newest first. */
const Versions = ({ plans }: { readonly plans: readonly PlanVersion[] }) => (
  <details>
    <summary>{PLAN.versions}</summary>
    {plans.toReversed().map(({ number, plan, reason, approvedOn, by }) => {
      const before = plans.find((each) => each.number === number - 1);
      return (
        <section key={number}>
          <h4>{PLAN.version(number, formatDay(approvedOn), by)}</h4>
          {reason !== undefined && <p>{PLAN.because(reason)}</p>}
          {before ? <Changes of={diffPlans(before.plan, plan)} /> : <p>{PLAN.firstVersion}</p>}
        </section>
      );
    })}
  </details>
);
