import { diffPlans } from '../../../cases/project/plan/diff-plans.ts';
import type { Contract, Plan, PlanProposal, PlanVersion } from '../../../cases/project/plan/records.ts';
import { lineUseOf } from '../../../cases/project/plan/line-use.ts';
import { CATEGORY_WORDS, WORKS_WORDS } from '../../../cases/project/plan/words.ts';
import { LEVEL_WORDS } from '../../../kernel/level-words.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { Offers } from '../../acts/offers.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Yuan, YuanAndWan } from '../../parts/money.tsx';
import { fileHref } from '../../parts/source-line.tsx';
import { Reasons } from '../../parts/verdict.tsx';
import { PLAN } from './words.ts';

/** Begun in this section, beside the plan they are about. */
export const PLAN_OFFERS: readonly string[] = ['draftPlan', 'submitPlan', 'checkPlan', 'returnPlan', 'approvePlan', 'fileContract'];

/** 一企一策: what is in force and what became of it, what is on its way, and every version before. */
export function PlanSection({ view }: { readonly view: ProjectView }) {
  const { plans = [], proposal, contracts = [] } = view.project;
  const current = plans.at(-1);
  const acts = view.acts.filter(({ act }) => PLAN_OFFERS.includes(act));
  return (
    <>
      {acts.length > 0 && <Offers of={{ ...view, acts }} />}
      {acts.some(({ act, allowed }) => act === 'draftPlan' && allowed) && (
        <p>
          <a href={`/plans/${view.id}`}>{PLAN.fill}</a>
        </p>
      )}
      {current === undefined && proposal === undefined && <p className="empty">{PLAN.none}</p>}
      {proposal && <Proposal proposal={proposal} current={current} view={view} />}
      {current && <InForce version={current} view={view} />}
      {contracts.length > 0 && <Contracts contracts={contracts} />}
      {plans.length > 1 && <Versions plans={plans} />}
    </>
  );
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
  const used = plan.lines.map((line) => ({ line, use: lineUseOf(line, view.project) }));
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
        { head: PLAN.planned, cell: ({ line }) => <Yuan fen={line.plannedFen} />, money: true },
        ...(isUsed
          ? ([
              { head: PLAN.contracted, cell: ({ use }: (typeof used)[number]) => <Yuan fen={use.contractedFen} />, money: true },
              {
                head: PLAN.paid,
                cell: ({ use }: (typeof used)[number]) => (
                  <>
                    <Yuan fen={use.paidFen} />
                    {use.isOver && <span className="answer open"> {PLAN.over}</span>}
                  </>
                ),
                money: true,
              },
              { head: PLAN.recognised, cell: ({ use }: (typeof used)[number]) => <Yuan fen={use.recognisedFen} />, money: true },
            ] as const)
          : []),
      ]}
    />
  );
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

const Contracts = ({ contracts }: { readonly contracts: readonly Contract[] }) => (
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
      { head: PLAN.scan, cell: ({ file }) => (file === undefined ? '—' : <a href={fileHref(file)}>{PLAN.scan}</a>) },
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
